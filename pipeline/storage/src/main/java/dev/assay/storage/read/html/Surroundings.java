package dev.assay.storage.read.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What tells, by element, role or name, that a part of a page is not its content. */
final class Surroundings {
  private static final Set<String> ELEMENTS =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "svg",
          "canvas",
          "object",
          "embed",
          "nav",
          "aside",
          "form",
          "button",
          "select",
          "input",
          "textarea",
          "dialog");
  private static final Set<String> ROLES =
      Set.of("navigation", "banner", "contentinfo", "search", "complementary");
  private static final Set<String> NAMES =
      Set.of(
          "nav",
          "navbar",
          "navheader",
          "navfooter",
          "navigation",
          "menu",
          "sidebar",
          "breadcrumb",
          "breadcrumbs",
          "footer",
          "pagination",
          "pager",
          "cookie",
          "cookies",
          "banner",
          "share",
          "social",
          "skip",
          "toolbar",
          "advert",
          "ads",
          "popup",
          "promo",
          "subscribe",
          "newsletter",
          "related");
  private static final Set<String> NAMED_ELEMENTS =
      Set.of("div", "ul", "ol", "section", "header", "footer", "table", "p", "span");

  private Surroundings() {}

  /** Never content, however long. */
  static boolean isSure(Element element) {
    String name = element.normalName();
    if (ELEMENTS.contains(name)) {
      return true;
    }
    if (name.equals("header") || name.equals("footer")) {
      Element parent = element.parent();
      return parent != null && parent.normalName().equals("body");
    }
    return element.attributesSize() > 0
        && (ROLES.contains(element.attr("role"))
            || element.hasAttr("hidden")
            || element.attr("aria-hidden").equals("true")
            || isNotDisplayed(element.attr("style")));
  }

  private static boolean isNotDisplayed(String style) {
    if (style.isEmpty()) {
      return false;
    }
    return style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
  }

  /** Named like surroundings, by class or id. */
  static boolean isNamed(Element element) {
    return element.attributesSize() > 0
        && NAMED_ELEMENTS.contains(element.normalName())
        && (hasName(element.attr("class")) || hasName(element.attr("id")));
  }

  private static boolean hasName(String names) {
    int start = 0;
    for (int i = 0; i <= names.length(); i++) {
      boolean inside = i < names.length() && Character.isLetterOrDigit(names.charAt(i));
      if (!inside) {
        if (i > start && NAMES.contains(names.substring(start, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }
}
