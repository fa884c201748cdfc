package dev.assay.lineage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of one record; every record read has exactly one. */
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

  public static Optional<Fate> of(String word) {
    return Arrays.stream(values()).filter(fate -> fate.word().equals(word)).findFirst();
  }
}
