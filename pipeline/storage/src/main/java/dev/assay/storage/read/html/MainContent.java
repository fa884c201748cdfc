package dev.assay.storage.read.html;

import com.google.re2j.Pattern;
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
  private static final String SURROUNDINGS =
      "script, style, noscript, template, iframe, svg, canvas, object, embed, nav, aside, form,"
          + " button, select, input, dialog, body > header, body > footer, [role=navigation],"
          + " [role=banner], [role=contentinfo], [role=search], [role=complementary],"
          + " [aria-hidden=true], [hidden], [style~=(?i)display:\\s*none]";
  private static final String MAY_SURROUND =
      "div[class], ul[class], ol[class], section[class], header[class], footer[class],"
          + " table[class], p[class], span[class], div[id], ul[id], ol[id], section[id], header[id],"
          + " footer[id], table[id], p[id], span[id]";
  private static final Pattern NAMED_SURROUNDINGS =
      Pattern.compile(
          "(?i)(^|[-_ ])(nav|navbar|navheader|navfooter|navigation|menu|sidebar|breadcrumbs?|footer"
              + "|pagination|pager|cookies?|banner|share|social|skip|toolbar|advert|ads|popup|promo"
              + "|subscribe|newsletter|related)($|[-_ ])");

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
    body.select(SURROUNDINGS).remove();
    new MainContent(body).removeNamed();
    return new MarkdownText().render(new MainContent(body).main());
  }

  private void removeNamed() {
    int all = prose.in(body);
    for (Element element : body.select(MAY_SURROUND)) {
      String names = element.className() + " " + element.id();
      if (element.parent() != null
          && prose.in(element) <= TOO_MUCH_TO_REMOVE * all
          && NAMED_SURROUNDINGS.matcher(names).find()) {
        element.remove();
      }
    }
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
