package dev.assay.dedup;

import java.io.IOException;

/** Gives the shingles of a document, from its staged text. */
@FunctionalInterface
public interface ShingleSets {

  /** Distinct shingles of {@code doc}, sorted in signed order; not changed afterwards. */
  long[] shingles(int doc) throws IOException;
}
