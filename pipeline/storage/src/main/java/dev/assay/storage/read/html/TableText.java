package dev.assay.storage.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** A table as rows between bars, as Markdown has them; a rule follows a row of column headings. */
final class TableText {
  private TableText() {}

  /** Empty when the table only lays out a page: it holds a table, code or headings. */
  static String of(Element table) {
    if (!table.select("table table, pre, h1, h2, h3, h4").isEmpty()) {
      return "";
    }
    List<String> lines = new ArrayList<>();
    for (Element caption : table.select("caption")) {
      lines.add(Lines.joined(caption.text()));
      lines.add("");
    }
    boolean first = true;
    for (Element row : table.select("tr")) {
      List<Element> cells = row.children();
      if (!cells.isEmpty()) {
        lines.add(
            cells.stream().map(TableText::cell).collect(Collectors.joining(" | ", "| ", " |")));
        if (first && cells.stream().allMatch(cell -> cell.normalName().equals("th"))) {
          lines.add("|" + " --- |".repeat(cells.size()));
        }
        first = false;
      }
    }
    return String.join("\n", lines);
  }

  private static String cell(Element cell) {
    return cell.text().replace("|", "\\|");
  }
}
