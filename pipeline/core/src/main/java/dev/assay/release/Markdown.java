package dev.assay.release;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A page of Markdown: headings, paragraphs, tables, code. Input is shown as plain text. */
final class Markdown {
  private static final String ACTIVE = "\\`*_{}[]<>|#!~";

  private final StringBuilder out = new StringBuilder();

  Markdown heading(String text) {
    boolean apart = out.length() >= 2 && out.charAt(out.length() - 2) == '\n';
    out.append(apart ? "## " : "\n## ").append(text).append("\n\n");
    return this;
  }

  Markdown title(String text) {
    out.append("# ").append(text).append("\n\n");
    return this;
  }

  Markdown paragraph(String text) {
    out.append(text).append("\n\n");
    return this;
  }

  Markdown item(String text) {
    out.append("- ").append(text).append('\n');
    return this;
  }

  Markdown code(String language, String text) {
    out.append("```").append(language).append('\n').append(text).append("```\n\n");
    return this;
  }

  /**
   * @param heads column heads; one that ends in {@code #} stands over numbers
   */
  Markdown table(List<String> heads, List<List<String>> rows) {
    row(heads.stream().map(head -> head.replace(" #", "")).toList());
    row(heads.stream().map(head -> head.endsWith(" #") ? "---:" : "---").toList());
    rows.forEach(this::row);
    out.append('\n');
    return this;
  }

  String text() {
    return out.toString();
  }

  /** Text of the input: no character of it is Markdown. */
  static String plain(@Nullable String text) {
    if (text == null) {
      return "";
    }
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (ACTIVE.indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(Character.isISOControl(c) ? ' ' : c);
    }
    return escaped.toString();
  }

  /** With commas between thousands. */
  static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  static List<String> cells(Object... values) {
    return Arrays.stream(values)
        .map(value -> value instanceof Long number ? number(number) : value.toString())
        .toList();
  }

  private void row(List<String> cells) {
    out.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
  }
}
