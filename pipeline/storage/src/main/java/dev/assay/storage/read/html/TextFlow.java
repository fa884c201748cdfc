package dev.assay.storage.read.html;

/** Text that grows: white space is collapsed, paragraphs are parted by one empty line. */
final class TextFlow {
  private final StringBuilder out = new StringBuilder();

  /** Running text: any white space of HTML is one space, none at the beginning of a line. */
  void words(String text) {
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        space = true;
        continue;
      }
      if (space) {
        space();
        space = false;
      }
      out.append(c);
    }
    if (space) {
      space();
    }
  }

  /** Text whose white space counts. */
  void verbatim(String text) {
    out.append(text);
  }

  void newLine() {
    trimEnd();
    if (!out.isEmpty() && last() != '\n') {
      out.append('\n');
    }
  }

  void newParagraph() {
    newLine();
    int length = out.length();
    if (length > 1 && out.charAt(length - 2) != '\n') {
      out.append('\n');
    }
  }

  /** All of it, without white space at the end. */
  String text() {
    return out.toString().strip();
  }

  private void space() {
    if (!out.isEmpty() && last() != ' ' && last() != '\n') {
      out.append(' ');
    }
  }

  private char last() {
    return out.charAt(out.length() - 1);
  }

  private void trimEnd() {
    while (!out.isEmpty() && last() == ' ') {
      out.setLength(out.length() - 1);
    }
  }
}
