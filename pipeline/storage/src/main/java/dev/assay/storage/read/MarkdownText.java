package dev.assay.storage.read;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes elements as plain text in which headings, lists, tables and code can still be seen. */
final class MarkdownText {
  private final StringBuilder out = new StringBuilder();
  private int depth;

  String render(Element element) {
    children(element);
    return out.toString().strip() + "\n";
  }

  private void children(Element element) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        inline(text.getWholeText());
      } else if (node instanceof Element child) {
        element(child);
      }
    }
  }

  private void element(Element element) {
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
      case "pre" -> code(element);
      case "br" -> newLine();
      case "hr" -> paragraph();
      case "ul", "ol" -> list(element);
      case "table" -> table(element);
      case "dt" -> {
        paragraph();
        children(element);
      }
      case "dd",
          "p",
          "div",
          "section",
          "article",
          "blockquote",
          "figure",
          "header",
          "footer",
          "main",
          "dl",
          "address",
          "details",
          "summary",
          "figcaption" -> {
        paragraph();
        children(element);
        paragraph();
      }
      default -> children(element);
    }
  }

  private void heading(Element element) {
    String text = element.text();
    if (!text.isBlank()) {
      paragraph();
      out.append("#".repeat(element.normalName().charAt(1) - '0')).append(' ').append(text);
      paragraph();
    }
  }

  private void code(Element element) {
    String text = element.wholeText().stripTrailing();
    if (!text.isBlank()) {
      paragraph();
      out.append("```\n").append(text.startsWith("\n") ? text.substring(1) : text).append("\n```");
      paragraph();
    }
  }

  private void list(Element list) {
    if (depth == 0) {
      paragraph();
    }
    depth++;
    int number = 1;
    for (Element item : list.children()) {
      newLine();
      out.append("  ".repeat(depth - 1));
      out.append(list.normalName().equals("ol") ? number++ + ". " : "- ");
      MarkdownText inner = new MarkdownText();
      inner.depth = depth;
      inner.children(item);
      out.append(inner.out.toString().strip().replaceAll("\n{2,}", "\n"));
    }
    depth--;
    if (depth == 0) {
      paragraph();
    }
  }

  private void table(Element table) {
    paragraph();
    for (Element row : table.select("tr")) {
      if (row.closest("table") != table) {
        continue;
      }
      StringBuilder line = new StringBuilder("|");
      for (Element cell : row.children()) {
        line.append(' ').append(cell.text().replace("|", "\\|")).append(" |");
      }
      newLine();
      out.append(line);
    }
    paragraph();
  }

  private void inline(String text) {
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

  private void space() {
    if (!out.isEmpty() && !Character.isWhitespace(out.charAt(out.length() - 1))) {
      out.append(' ');
    }
  }

  private void newLine() {
    trimEnd();
    if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
  }

  private void paragraph() {
    newLine();
    int length = out.length();
    if (length > 1 && out.charAt(length - 2) != '\n') {
      out.append('\n');
    }
  }

  private void trimEnd() {
    while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "text of %d characters so far", out.length());
  }
}
