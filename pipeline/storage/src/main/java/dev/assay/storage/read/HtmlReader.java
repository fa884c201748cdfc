package dev.assay.storage.read;

import dev.assay.document.RawDocument;
import dev.assay.document.Split;
import dev.assay.source.SourceContract;
import dev.assay.storage.read.bytes.Sha256;
import dev.assay.storage.read.html.HtmlPage;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads an HTML file as one document: its main content. */
final class HtmlReader {
  private HtmlReader() {}

  static void read(Split split, SourceContract source, Records records) throws IOException {
    byte[] bytes = WholeFile.read(split, source, records);
    if (bytes != null) {
      HtmlPage page = HtmlPage.parse(bytes, source.encoding(), "");
      records.document(document(records.next(), new Sha256().of(bytes), null, page.url(), page));
    }
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
