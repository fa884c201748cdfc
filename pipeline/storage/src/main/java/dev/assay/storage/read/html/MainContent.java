package dev.assay.storage.read.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds the main content of a page. What surrounds it (navigation, headers, footers, forms) goes by
 * element, role and name. Of what is left the element that the page marks as main is taken, else
 * the smallest one that holds most of the text outside links: link density tells main content from
 * boilerplate better than any other shallow feature (Kohlschütter, Fankhauser, Nejdl: Boilerplate
 * Detection using Shallow Text Features, WSDM 2010).
 */
final class MainContent {
  /** Share of the text that a child must hold to be taken in place of its parent. */
  private static final double MOST = 0.7;

  /** What is named like surroundings but holds more than this share is the content itself. */
  private static final double TOO_MUCH_TO_REMOVE = 0.5;

  private final Element body;
  private final ProseLengths prose;

  private MainContent(Element body) {
    this.body = body;
    this.prose = ProseLengths.of(body);
  }

  /** The main content as text: headings, lists, tables and code stay recognisable. */
  static String text(Document page) {
    Element body = page.body();
    Removal.removeInside(body, Surroundings::isSure);
    new MainContent(body).removeNamed();
    return new MarkdownText().render(new MainContent(body).main());
  }

  private void removeNamed() {
    double most = TOO_MUCH_TO_REMOVE * prose.in(body);
    Removal.removeInside(
        body, element -> prose.in(element) <= most && Surroundings.isNamed(element));
  }

  private Element main() {
    Element marked = longest(body.select("main, article, [role=main]"));
    if (marked != null && prose.in(marked) * 2 >= prose.in(body)) {
      return marked;
    }
    Element current = body;
    while (true) {
      Element child = longest(current.children());
      if (child == null || prose.in(child) < MOST * prose.in(current) || isBlockOfText(child)) {
        return current;
      }
      current = child;
    }
  }

  private static boolean isBlockOfText(Element element) {
    return switch (element.normalName()) {
      case "p", "pre", "table", "ul", "ol", "dl", "blockquote" -> true;
      default -> false;
    };
  }

  private @Nullable Element longest(Elements elements) {
    Element best = null;
    for (Element element : elements) {
      if (best == null || prose.in(element) > prose.in(best)) {
        best = element;
      }
    }
    return best;
  }
}
