package dev.assay.source;

import java.util.Locale;

/** Data level after GB/T 43697-2024. */
public enum DataLevel {
  UNKNOWN,
  GENERAL,
  IMPORTANT,
  CORE;

  /** The word of the files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
