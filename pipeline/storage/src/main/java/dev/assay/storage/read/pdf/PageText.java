package dev.assay.storage.read.pdf;

import java.util.List;

/** Lines to text: pieces of one row on one line, a blank line where there is more space. */
final class PageText {
  /** Space between lines of a paragraph is at most this many letter heights. */
  private static final float PARAGRAPH = 2.4f;

  private PageText() {}

  static void append(List<TextLine> lines, StringBuilder out) {
    TextLine before = null;
    for (TextLine line : lines) {
      if (before != null) {
        out.append(between(before, line));
      }
      out.append(line.text());
      before = line;
    }
  }

  private static String between(TextLine before, TextLine line) {
    if (before.row() == line.row() && line.left() >= before.right()) {
      return "\t";
    }
    float step = line.base() - before.base();
    float usual = PARAGRAPH * Math.max(1, Math.max(before.height(), line.height()));
    return step > usual ? "\n\n" : "\n";
  }
}
