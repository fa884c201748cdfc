package dev.assay.storage.read;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds the main content of a page. What surrounds it (navigation, headers, footers, forms) goes by
 * element, role and name; of what is left the element that the page marks as main is taken, else
 * the smallest one that holds most of the text that is not links (after Kohlschütter, Fankhauser,
 * Nejdl, Boilerplate Detection using Shallow Text Features, 2010: link density tells most).
 */
final class MainContent {
  private static final String SURROUNDINGS =
      "script, style, noscript, template, iframe, svg, canvas, object, embed, nav, aside, form,"
          + " button, select, input, dialog, body > header, body > footer, [role=navigation],"
          + " [role=banner], [role=contentinfo], [role=search], [role=complementary],"
          + " [aria-hidden=true], [hidden]";
  private static final Pattern NAMED_SURROUNDINGS =
      Pattern.compile(
          "(^|[-_ ])(nav|navbar|navheader|navfooter|navigation|menu|sidebar|breadcrumbs?|footer"
              + "|pagination|pager|cookies?|banner|share|social|skip|toolbar|advert|ads|popup|promo"
              + "|subscribe|newsletter|related)($|[-_ ])",
          Pattern.CASE_INSENSITIVE);
  private static final double MOST = 0.7;

  private MainContent() {}

  /** The main content as text: headings, lists, tables and code stay recognisable. */
  static String text(Document page) {
    Element body = page.body();
    body.select(SURROUNDINGS).remove();
    removeNamed(body);
    return new MarkdownText().render(main(body));
  }

  private static void removeNamed(Element body) {
    for (Element element : body.select("div, ul, ol, section, header, footer, table, p, span")) {
      String names = element.className() + " " + element.id();
      if (element.parent() != null
          && !names.isBlank()
          && NAMED_SURROUNDINGS.matcher(names).find()
          && ownText(element) * 2 < ownText(body)) {
        element.remove();
      }
    }
  }

  private static Element main(Element body) {
    Elements marked = body.select("main, article, [role=main]");
    Element best = longest(marked);
    if (best != null && ownText(best) * 2 >= ownText(body)) {
      return best;
    }
    Element current = body;
    while (true) {
      Element child = longest(current.children());
      if (child == null || ownText(child) < MOST * ownText(current) || isBlockOfText(child)) {
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

  private static @Nullable Element longest(Iterable<Element> elements) {
    Element best = null;
    for (Element element : elements) {
      if (best == null || ownText(element) > ownText(best)) {
        best = element;
      }
    }
    return best;
  }

  /** Characters of text outside links. */
  private static int ownText(Element element) {
    int links = 0;
    for (Element link : element.select("a[href]")) {
      links += link.text().length();
    }
    return element.text().length() - links;
  }
}
