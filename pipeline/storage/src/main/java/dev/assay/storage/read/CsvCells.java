package dev.assay.storage.read;

import dev.assay.source.CsvDialect;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts one CSV record into its fields. */
final class CsvCells {
  private CsvCells() {}

  /**
   * @return null when text follows a closing quote
   */
  static @Nullable List<String> of(String record, CsvDialect dialect) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    int i = 0;
    while (i <= record.length()) {
      if (i < record.length() && record.charAt(i) == dialect.quote()) {
        i = quoted(record, i + 1, dialect.quote(), cell);
        if (i < record.length() && record.charAt(i) != dialect.delimiter()) {
          return null;
        }
      } else {
        int end = record.indexOf(dialect.delimiter(), i);
        int to = end < 0 ? record.length() : end;
        cell.append(record, i, to);
        i = to;
      }
      cells.add(cell.toString());
      cell.setLength(0);
      i++;
    }
    return cells;
  }

  /** Appends what stands between quotes; a doubled quote is one. Gives the place after the last. */
  private static int quoted(String record, int from, char quote, StringBuilder cell) {
    int i = from;
    while (i < record.length()) {
      char c = record.charAt(i);
      if (c != quote) {
        cell.append(c);
      } else if (i + 1 < record.length() && record.charAt(i + 1) == quote) {
        cell.append(quote);
        i++;
      } else {
        return i + 1;
      }
      i++;
    }
    return i;
  }
}
