package dev.assay.storage.read;

import dev.assay.document.RawDocument;
import dev.assay.document.RecordSink;
import dev.assay.document.Split;
import dev.assay.source.SourceContract;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads an HTML file as one document: its main content. */
final class HtmlReader {
  private HtmlReader() {}

  static void read(Split split, SourceContract source, RecordSink sink) throws IOException {
    Sha256 sha256 = new Sha256();
    byte[] bytes = WholeFile.read(split, source, sha256, sink);
    if (bytes != null) {
      Document page = parse(bytes, source.encoding(), "");
      sink.document(document(0, sha256.of(bytes), null, null, page));
    }
  }

  /**
   * @param encoding declared, or null to take it from the page
   * @param base address of the page, may be empty
   */
  static Document parse(byte[] bytes, @Nullable String encoding, String base) throws IOException {
    return Jsoup.parse(new ByteArrayInputStream(bytes), encoding, base);
  }

  static RawDocument document(
      long record, byte[] sha256, @Nullable String key, @Nullable String url, Document page) {
    PageFacts facts = PageFacts.of(page);
    return new RawDocument(
        record,
        sha256,
        key,
        MainContent.text(page),
        facts.title(),
        url == null ? facts.url() : url,
        facts.author(),
        facts.published(),
        null,
        facts.language(),
        null);
  }
}
