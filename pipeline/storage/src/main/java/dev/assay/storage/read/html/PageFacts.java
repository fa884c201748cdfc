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
    String title = orNull(page.title());
    Element heading = page.selectFirst("h1");
    return new PageFacts(
        title == null && heading != null ? orNull(heading.text()) : title,
        attribute(page, "link[rel=canonical]", "href"),
        content(page, AUTHOR),
        content(page, PUBLISHED),
        license(page),
        attribute(page, "html", "lang"));
  }

  /** When a page names several licenses, they are those of its parts. */
  private static @Nullable String license(Document page) {
    Set<String> named = new TreeSet<>();
    for (Element link : page.select("link[rel=license], a[rel=license]")) {
      CreativeCommons.spdx(link.attr("href")).ifPresent(named::add);
    }
    for (Element meta : page.select("meta[name=dcterms.license], meta[name=dc.rights]")) {
      CreativeCommons.spdx(meta.attr("content")).ifPresent(named::add);
    }
    return named.size() == 1 ? named.iterator().next() : null;
  }

  private static @Nullable String content(Document page, String[] selectors) {
    for (String selector : selectors) {
      String value = attribute(page, selector, "content");
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static @Nullable String attribute(Document page, String selector, String name) {
    Element element = page.selectFirst(selector);
    return element == null ? null : orNull(element.attr(name));
  }

  private static @Nullable String orNull(String text) {
    return text.isBlank() ? null : text.strip();
  }
}
