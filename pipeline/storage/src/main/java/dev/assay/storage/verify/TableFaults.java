package dev.assay.storage.verify;

import dev.assay.storage.parquet.RowCursor;
import org.jspecify.annotations.Nullable;

/** Words for what is wrong with a row of a table. */
final class TableFaults {
  /** Remedy where a table of the evidence does not say what the ledger says. */
  static final String UNTRUE = "Do not trust this table: fetch the evidence again";

  private TableFaults() {}

  /** Begins the message about a row: {@code row 7 (guide/intro): }. */
  static String row(RowCursor row, @Nullable String name) {
    return "row " + row.ordinal() + " (" + name + "): ";
  }

  /** A column of a row that differs from the same of the ledger. */
  static String differs(
      RowCursor row, String column, @Nullable String found, @Nullable String said) {
    return row(row, row.string(0)) + column + " is " + found + " but the ledger says " + said;
  }

  /** A text, empty where there is none. */
  static String text(RowCursor row, int column) {
    String text = row.string(column);
    return text == null ? "" : text;
  }
}
