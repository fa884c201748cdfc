package dev.assay.split;

import java.util.Locale;

/** The parts of a release. The order of the constants is stored. */
public enum Part {
  TRAIN,
  VALIDATION,
  TEST;

  /** The name in file names: {@code train}, {@code validation}, {@code test}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
