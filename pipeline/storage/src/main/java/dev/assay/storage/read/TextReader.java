package dev.assay.storage.read;

import dev.assay.document.RawDocument;
import dev.assay.document.RecordSink;
import dev.assay.document.Split;
import dev.assay.source.SourceContract;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reads a plain text or Markdown file as one document. */
final class TextReader {
  private TextReader() {}

  static void read(Split split, SourceContract source, RecordSink sink) throws IOException {
    Sha256 sha256 = new Sha256();
    byte[] bytes = WholeFile.read(split, source, sha256, sink);
    if (bytes == null) {
      return;
    }
    int invalid = Utf8.firstInvalid(bytes, 0, bytes.length);
    if (invalid >= 0) {
      WholeFile.report(bytes, "invalid-utf8", "byte " + (invalid + 1), sha256, sink);
      return;
    }
    boolean marked =
        bytes.length >= 3
            && (bytes[0] & 0xFF) == 0xEF
            && (bytes[1] & 0xFF) == 0xBB
            && (bytes[2] & 0xFF) == 0xBF;
    int from = marked ? 3 : 0;
    String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    sink.document(
        new RawDocument(0, sha256.of(bytes), null, text, null, null, null, null, null, null, null));
  }
}
