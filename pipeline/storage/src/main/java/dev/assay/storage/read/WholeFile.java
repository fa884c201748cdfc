package dev.assay.storage.read;

import dev.assay.document.RecordSink;
import dev.assay.document.Split;
import dev.assay.document.Unreadable;
import dev.assay.source.SourceContract;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The decompressed content of a file that is one document. */
final class WholeFile {
  private static final int BLOCK = 1 << 16;

  private WholeFile() {}

  /**
   * Reads all of it, or reports why it cannot be.
   *
   * @return null when the file was reported
   */
  static byte @Nullable [] read(Split split, SourceContract source, Sha256 sha256, RecordSink sink)
      throws IOException {
    Compression compression = Compression.ofWord(split.compression());
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try (CorpusFile file = CorpusFile.open(Path.of(split.path()), compression, 0)) {
      byte[] block = new byte[BLOCK];
      int read = file.read(block, 0, BLOCK, compression);
      while (read >= 0 && content.size() <= source.maxDocument()) {
        content.write(block, 0, read);
        read = file.read(block, 0, BLOCK, compression);
      }
    } catch (CorpusFile.BrokenStream broken) {
      BrokenRest.reportWhole(broken, split, 0, sha256, sink);
      return null;
    }
    byte[] bytes = content.toByteArray();
    if (bytes.length > source.maxDocument()) {
      report(bytes, "too-large", "the document is larger than max-document", sha256, sink);
      return null;
    }
    if (bytes.length == 0) {
      report(bytes, "empty-file", "the file is empty", sha256, sink);
      return null;
    }
    return bytes;
  }

  static void report(byte[] bytes, String reason, String detail, Sha256 sha256, RecordSink sink)
      throws IOException {
    sink.unreadable(new Unreadable(0, 0, bytes.length, sha256.of(bytes), reason, detail));
  }
}
