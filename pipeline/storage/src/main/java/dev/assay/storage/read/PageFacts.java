package dev.assay.storage.read;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself.
 *
 * @param title null when absent
 * @param url canonical address, null when absent
 * @param author null when absent
 * @param published null when absent
 * @param language code of the html element, null when absent
 */
record PageFacts(
    @Nullable String title,
    @Nullable String url,
    @Nullable String author,
    @Nullable String published,
    @Nullable String language) {

  static PageFacts of(Document page) {
    String title = orNull(page.title());
    Element heading = page.selectFirst("h1");
    return new PageFacts(
        title == null && heading != null ? orNull(heading.text()) : title,
        attribute(page, "link[rel=canonical]", "href"),
        attribute(page, "meta[name=author]", "content"),
        firstOf(
            attribute(page, "meta[property=article:published_time]", "content"),
            attribute(page, "meta[name=date]", "content")),
        attribute(page, "html", "lang"));
  }

  private static @Nullable String attribute(Document page, String selector, String name) {
    Element element = page.selectFirst(selector);
    return element == null ? null : orNull(element.attr(name));
  }

  private static @Nullable String firstOf(@Nullable String first, @Nullable String second) {
    return first == null ? second : first;
  }

  private static @Nullable String orNull(String text) {
    return text.isBlank() ? null : text.strip();
  }
}
