package dev.assay.source;

import java.util.Locale;

/** How a corpus came to be in our hands (TC260-003 5.1 c distinguishes traceability by it). */
public enum SourceKind {
  OPEN,
  CRAWLED,
  COMMERCIAL,
  USER_INPUT,
  OWN,
  PUBLIC_DATA,
  SYNTHETIC;

  /** The kebab-case word of the files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
