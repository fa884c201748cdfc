package dev.assay.rule;

import dev.assay.source.SourceContract;
import dev.assay.usage.Permission;
import org.jspecify.annotations.Nullable;

/**
 * All that a document rule may know of one document: numbers and declared terms, never its text.
 */
public interface Facts {

  /** Value of the signal at this position of the registry; NaN when missing. */
  double signal(int index);

  /** How often the probe at this position of the run's probe set was found. */
  int probe(int index);

  /** BCP 47 code, {@code und} when undecided. */
  String language();

  /** The license in force for this document: its own, else the source's. */
  String license();

  Permission permission();

  SourceContract source();

  /** Web host of the url in lower case, or null. */
  @Nullable String host();
}
