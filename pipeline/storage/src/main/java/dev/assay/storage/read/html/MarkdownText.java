package dev.assay.storage.read.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes elements as text in which headings, lists, tables and code can still be seen, in the
 * manner of Markdown. Links and emphasis are their text; code keeps its line breaks.
 */
final class MarkdownText {
  private static final String FENCE = "```";

  private final TextFlow flow = new TextFlow();

  /** Without white space at either end. */
  String render(Element element) {
    children(element);
    return flow.text();
  }

  private void children(Element element) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        flow.words(text.getWholeText());
      } else if (node instanceof Element child) {
        element(child);
      }
    }
  }

  private void element(Element element) {
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
      case "pre" -> code(element);
      case "br" -> flow.newLine();
      case "ul", "ol" -> list(element);
      case "table" -> table(element);
      case "dt" -> {
        flow.newParagraph();
        children(element);
        flow.newLine();
      }
      case "a" -> link(element);
      default -> {
        if (element.isBlock()) {
          block(element);
        } else {
          children(element);
        }
      }
    }
  }

  private void block(Element element) {
    if (!element.normalName().equals("dd")) {
      flow.newParagraph();
    }
    children(element);
    flow.newParagraph();
  }

  /** Signs that link a heading to itself are no text. */
  private void link(Element element) {
    String text = element.wholeText().strip();
    boolean sign = text.length() == 1 && "#¶§".contains(text);
    if (!sign) {
      children(element);
    }
  }

  private void heading(Element element) {
    MarkdownText inner = new MarkdownText();
    String text = Lines.joined(inner.render(element));
    if (!text.isEmpty()) {
      flow.newParagraph();
      flow.verbatim("#".repeat(element.normalName().charAt(1) - '0') + " " + text);
      flow.newParagraph();
    }
  }

  private void code(Element element) {
    String text = Lines.trimmed(element.wholeText());
    if (!text.isBlank()) {
      String fence = FENCE;
      while (text.contains(fence)) {
        fence += "`";
      }
      flow.newParagraph();
      flow.verbatim(fence + "\n" + text + "\n" + fence);
      flow.newParagraph();
    }
  }

  private void list(Element list) {
    boolean numbered = list.normalName().equals("ol");
    int number = 1;
    flow.newParagraph();
    for (Element item : list.children()) {
      if (item.selectFirst("h1, h2, h3, h4, h5, h6") != null) {
        block(item);
        continue;
      }
      String text = new MarkdownText().render(item);
      if (!text.isEmpty()) {
        boolean marked = item.normalName().equals("li");
        String marker = !marked ? "  " : numbered ? number++ + ". " : "- ";
        boolean loose = item.selectFirst("pre, table") != null;
        flow.newLine();
        flow.verbatim(
            marker + Lines.indented(loose ? text : Lines.withoutEmpty(text), marker.length()));
      }
    }
    flow.newParagraph();
  }

  private void table(Element table) {
    flow.newParagraph();
    String text = TableText.of(table);
    if (text.isEmpty()) {
      children(table);
    } else {
      flow.verbatim(text);
    }
    flow.newParagraph();
  }
}
