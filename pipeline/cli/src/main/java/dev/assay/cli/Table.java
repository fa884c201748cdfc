package dev.assay.cli;

import java.util.ArrayList;
import java.util.List;

/** A table of plain text: words to the left, numbers to the right. */
final class Table {
  private final List<String[]> rows = new ArrayList<>();
  private final List<Integer> rules = new ArrayList<>();
  private final int columns;
  private boolean lastIsText;

  Table(String... heads) {
    columns = heads.length;
    rows.add(heads);
    rule();
  }

  void row(String... cells) {
    rows.add(cells);
  }

  /** The last column is of words even where its cells begin with numbers. */
  Table withWordsLast() {
    lastIsText = true;
    return this;
  }

  /** A line below what was added so far. */
  void rule() {
    rules.add(rows.size());
  }

  String render() {
    int[] widths = new int[columns];
    for (String[] row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], row[i].length());
      }
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      if (rules.contains(i)) {
        line(out, widths);
      }
      cells(out, rows.get(i), widths);
    }
    return out.toString();
  }

  private static void line(StringBuilder out, int[] widths) {
    int length = -2;
    for (int width : widths) {
      length += width + 2;
    }
    out.append("-".repeat(length)).append('\n');
  }

  private void cells(StringBuilder out, String[] row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < columns; i++) {
      String pad = " ".repeat(widths[i] - row[i].length());
      line.append(isNumber(i) ? pad + row[i] : row[i] + pad).append(i + 1 < columns ? "  " : "");
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }

  /** A column is of numbers when no cell below its head begins with a letter. */
  private boolean isNumber(int column) {
    if (lastIsText && column == columns - 1) {
      return false;
    }
    for (int i = 1; i < rows.size(); i++) {
      String cell = rows.get(i)[column];
      if (!cell.isEmpty() && Character.isLetter(cell.charAt(0))) {
        return false;
      }
    }
    return true;
  }
}
