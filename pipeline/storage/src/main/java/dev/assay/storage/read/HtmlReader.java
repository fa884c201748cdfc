package dev.assay.storage.read;

import dev.assay.document.RawDocument;
import dev.assay.document.Split;
import dev.assay.source.SourceContract;
import dev.assay.storage.read.bytes.Encodings;
import dev.assay.storage.read.bytes.Sha256;
import dev.assay.storage.read.bytes.Utf8;
import dev.assay.storage.read.html.HtmlPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads an HTML file as one document: its main content. */
final class HtmlReader {
  private static final int HEAD = 4096;

  private HtmlReader() {}

  static void read(Split split, SourceContract source, Records records) throws IOException {
    byte[] bytes = WholeFile.read(split, source, records);
    if (bytes != null) {
      HtmlPage page = HtmlPage.parse(bytes, encoding(bytes, source), "");
      records.document(document(records.next(), new Sha256().of(bytes), null, page.url(), page));
    }
  }

  private static @Nullable String encoding(byte[] bytes, SourceContract source) {
    return source.encoding() == null ? told(bytes) : source.encoding();
  }

  /** The encoding of a page that names none, told by its bytes; null for UTF-8 or as it names. */
  static @Nullable String told(byte[] bytes) {
    if (Utf8.firstInvalid(bytes, 0, bytes.length) < 0) {
      return null;
    }
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    boolean named = head.toLowerCase(Locale.ROOT).contains("charset");
    return named ? null : Encodings.detect(bytes, true);
  }

  static RawDocument document(
      long record, byte[] sha256, @Nullable String key, @Nullable String url, HtmlPage page) {
    return new RawDocument(
        record,
        sha256,
        key,
        page.text(),
        page.title(),
        url,
        page.author(),
        page.published(),
        page.license(),
        page.language(),
        null);
  }
}
