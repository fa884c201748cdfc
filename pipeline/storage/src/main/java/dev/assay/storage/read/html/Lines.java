package dev.assay.storage.read.html;

import java.util.stream.Collectors;

/** Texts of several lines, shaped. */
final class Lines {
  private Lines() {}

  static String withoutEmpty(String text) {
    return text.lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
  }

  /** One line of all lines. */
  static String joined(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining(" ")).strip();
  }

  /** Every line but the first moves to the right. */
  static String indented(String text, int spaces) {
    String indent = " ".repeat(spaces);
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c);
      if (c == '\n' && i + 1 < text.length() && text.charAt(i + 1) != '\n') {
        out.append(indent);
      }
    }
    return out.toString();
  }

  /** Without empty lines at the beginning and white space at the end; the first indent stays. */
  static String trimmed(String text) {
    int start = 0;
    for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
      if (text.charAt(i) == '\n') {
        start = i + 1;
      }
    }
    return text.substring(start).stripTrailing();
  }
}
