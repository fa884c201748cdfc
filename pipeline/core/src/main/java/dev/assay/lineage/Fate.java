package dev.assay.lineage;

import java.util.Locale;

/** What became of a record: exactly one of these. */
public enum Fate {
  KEPT,
  DROPPED,
  DUPLICATE,
  HELD,
  UNREADABLE;

  /** The word of the ledger. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
