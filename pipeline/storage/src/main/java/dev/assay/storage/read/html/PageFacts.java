package dev.assay.storage.read.html;

import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of itself; each component is null when absent. */
record PageFacts(
    @Nullable String title,
    @Nullable String url,
    @Nullable String author,
    @Nullable String published,
    @Nullable String license,
    @Nullable String language) {

  private static final String[] AUTHOR = {
    "meta[name=author]", "meta[name=dc.creator]", "meta[name=citation_author]"
  };
  private static final String[] PUBLISHED = {
    "meta[property=article:published_time]",
    "meta[name=dcterms.issued]",
    "meta[name=dc.date]",
    "meta[name=citation_publication_date]",
    "meta[name=date]"
  };

  static PageFacts of(Document page) {
    Element head = page.head();
    return new PageFacts(
        title(page),
        attribute(head, "link[rel=canonical]", "href"),
        content(head, AUTHOR),
        content(head, PUBLISHED),
        license(page, head),
        page.childrenSize() == 0 ? null : orNull(page.child(0).attr("lang")));
  }

  private static @Nullable String title(Document page) {
    String title = orNull(page.title());
    Element heading = title == null ? page.selectFirst("h1") : null;
    return heading == null ? title : orNull(heading.text());
  }

  /** When a page names several licenses, they are those of its parts. */
  private static @Nullable String license(Document page, Element head) {
    Set<String> named = new TreeSet<>();
    for (Element link : head.select("link[rel=license]")) {
      CreativeCommons.spdx(link.attr("href")).ifPresent(named::add);
    }
    for (Element link : page.body().select("a[rel=license]")) {
      CreativeCommons.spdx(link.attr("href")).ifPresent(named::add);
    }
    for (Element meta : head.select("meta[name=dcterms.license], meta[name=dc.rights]")) {
      CreativeCommons.spdx(meta.attr("content")).ifPresent(named::add);
    }
    return named.size() == 1 ? named.iterator().next() : null;
  }

  private static @Nullable String content(Element head, String[] selectors) {
    for (String selector : selectors) {
      String value = attribute(head, selector, "content");
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static @Nullable String attribute(Element head, String selector, String name) {
    Element element = head.selectFirst(selector);
    return element == null ? null : orNull(element.attr(name));
  }

  private static @Nullable String orNull(String text) {
    return text.isBlank() ? null : text.strip();
  }
}
