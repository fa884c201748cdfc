package dev.assay.dedup;

import java.io.IOException;

/** Tells in how many values the signatures of two documents agree. */
@FunctionalInterface
public interface SignatureMatches {

  int count(int a, int b) throws IOException;
}
