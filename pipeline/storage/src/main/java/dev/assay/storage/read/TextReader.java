package dev.assay.storage.read;

import dev.assay.document.RawDocument;
import dev.assay.document.Split;
import dev.assay.source.SourceContract;
import dev.assay.storage.read.bytes.Encodings;
import dev.assay.storage.read.bytes.Sha256;
import dev.assay.storage.read.bytes.TextDecoder;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a plain text or Markdown file as one document, without its byte order mark. */
final class TextReader {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private TextReader() {}

  static void read(Split split, SourceContract source, Records records) throws IOException {
    byte[] bytes = WholeFile.read(split, source, records);
    if (bytes == null) {
      return;
    }
    byte[] sha256 = new Sha256().of(bytes);
    TextDecoder decoder = TextDecoder.of(encoding(bytes, source));
    int invalid = decoder.firstInvalid(bytes, 0, bytes.length);
    if (invalid >= 0) {
      records.lost(0, bytes.length, sha256, "invalid-utf8", "byte " + (invalid + 1));
      return;
    }
    String text = decoder.decode(bytes, 0, bytes.length);
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    records.document(
        document(records.next(), sha256, null, null, marked ? text.substring(1) : text));
  }

  private static @Nullable String encoding(byte[] bytes, SourceContract source) {
    return source.encoding() == null ? Encodings.detect(bytes, true) : source.encoding();
  }

  static RawDocument document(
      long record, byte[] sha256, @Nullable String key, @Nullable String url, String text) {
    return new RawDocument(record, sha256, key, text, null, url, null, null, null, null, null);
  }
}
