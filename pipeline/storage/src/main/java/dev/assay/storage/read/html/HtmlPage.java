package dev.assay.storage.read.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a web page.
 *
 * @param text main content
 * @param title of the page, else its first heading; null when absent
 * @param url canonical address, null when absent
 * @param author null when absent
 * @param published as given, null when absent
 * @param license SPDX identifier, null when the page names no license known to us
 * @param language as declared, null when absent
 */
public record HtmlPage(
    String text,
    @Nullable String title,
    @Nullable String url,
    @Nullable String author,
    @Nullable String published,
    @Nullable String license,
    @Nullable String language) {

  /**
   * @param encoding declared from outside; null, or one that does not exist, to take it from the
   *     page's byte order mark or {@code meta} element, else UTF-8
   * @param address of the page, may be empty
   */
  public static HtmlPage parse(byte[] bytes, @Nullable String encoding, String address) {
    Document page;
    try {
      String known = encoding != null && isKnown(encoding) ? encoding : null;
      page = Jsoup.parse(new ByteArrayInputStream(bytes), known, address);
    } catch (IOException impossible) {
      throw new AssertionError("bytes in memory can be read", impossible);
    }
    PageFacts facts = PageFacts.of(page);
    return new HtmlPage(
        MainContent.text(page),
        facts.title(),
        facts.url(),
        facts.author(),
        facts.published(),
        facts.license(),
        facts.language());
  }

  /** All text of a page that is a part of a book, with nothing around its content. */
  public static String allText(byte[] bytes) {
    try {
      Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
      return new MarkdownText().render(page.body());
    } catch (IOException impossible) {
      throw new AssertionError("bytes in memory can be read", impossible);
    }
  }

  private static boolean isKnown(String encoding) {
    try {
      return Charset.isSupported(encoding);
    } catch (IllegalCharsetNameException unknown) {
      return false;
    }
  }
}
