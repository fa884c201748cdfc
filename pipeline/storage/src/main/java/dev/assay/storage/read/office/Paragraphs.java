package dev.assay.storage.read.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Paragraphs to Markdown-like blocks. Those of a cell are joined to one line; tables inside cells
 * become part of their cell. Text boxes come before the paragraph that they are anchored in.
 */
final class Paragraphs {
  private final TextOut out;
  private final Deque<Paragraph> open = new ArrayDeque<>();
  private final Deque<Table> tables = new ArrayDeque<>();
  private boolean wasItem;

  private static final class Paragraph {
    private final StringBuilder text = new StringBuilder();
    private int heading;
    private boolean item;
  }

  private static final class Table {
    private final List<List<String>> rows = new ArrayList<>();
    private @Nullable StringBuilder cell;
  }

  Paragraphs(TextOut out) {
    this.out = out;
  }

  void begin() {
    open.push(new Paragraph());
  }

  void heading(int level) {
    if (!open.isEmpty() && level > 0) {
      open.element().heading = level;
    }
  }

  void item() {
    if (!open.isEmpty()) {
      open.element().item = true;
    }
  }

  void text(String text) {
    if (!open.isEmpty()) {
      open.element().text.append(text);
    }
  }

  void end() throws PackageFault {
    Paragraph paragraph = open.poll();
    if (paragraph == null) {
      return;
    }
    String text = paragraph.text.toString().strip();
    Table table = tables.peek();
    if (table != null && table.cell != null) {
      append(table.cell, text);
    } else if (paragraph.heading > 0) {
      wasItem = false;
      out.block(text.isEmpty() ? "" : "#".repeat(paragraph.heading) + " " + text);
    } else if (paragraph.item) {
      item(text);
    } else {
      wasItem &= text.isEmpty();
      out.block(text);
    }
  }

  private void item(String text) throws PackageFault {
    String line = text.isEmpty() ? "" : "- " + text;
    if (wasItem) {
      out.line(line);
    } else {
      out.block(line);
    }
    wasItem = true;
  }

  private static void append(StringBuilder cell, String text) {
    if (!text.isEmpty()) {
      cell.append(cell.isEmpty() ? "" : " ").append(text.replace('\n', ' '));
    }
  }

  void beginTable() {
    tables.push(new Table());
  }

  void beginRow() {
    if (!tables.isEmpty()) {
      tables.element().rows.add(new ArrayList<>());
    }
  }

  void beginCell() {
    if (!tables.isEmpty()) {
      tables.element().cell = new StringBuilder();
    }
  }

  void endCell() {
    Table table = tables.peek();
    if (table != null && table.cell != null && !table.rows.isEmpty()) {
      table.rows.get(table.rows.size() - 1).add(table.cell.toString());
      table.cell = null;
    }
  }

  void endRow() {
    endCell();
  }

  void endTable() throws PackageFault {
    Table table = tables.poll();
    if (table == null) {
      return;
    }
    wasItem = false;
    Table outer = tables.peek();
    if (outer != null && outer.cell != null) {
      for (List<String> row : table.rows) {
        append(outer.cell, String.join(" ", row));
      }
    } else {
      out.block(Rows.markdown(table.rows));
    }
  }
}
