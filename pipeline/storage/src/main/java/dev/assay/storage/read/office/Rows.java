package dev.assay.storage.read.office;

import java.util.List;
import java.util.stream.Collectors;

/** Rows of cells as the lines of a table in Markdown. */
final class Rows {
  private Rows() {}

  static String markdown(List<List<String>> rows) {
    return rows.stream()
        .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
        .map(Rows::line)
        .collect(Collectors.joining("\n"));
  }

  static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.strip().replace("|", "\\|").replace('\n', ' '))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }
}
