package dev.assay.storage.read;

import dev.assay.document.RecordSink;
import dev.assay.document.Split;
import dev.assay.document.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reports the rest of a file whose compressed data cannot be read on: one region, one record. */
final class BrokenRest {
  private BrokenRest() {}

  static void report(
      CorpusFile.BrokenStream broken, LineFramer lines, long record, Sha256 sha256, RecordSink sink)
      throws IOException {
    byte[] rest = lines.unfinished();
    sink.unreadable(
        new Unreadable(
            record,
            lines.compressedOffset(),
            lines.compressedRest() + rest.length,
            sha256.of(rest),
            broken.reason(),
            String.valueOf(broken.getMessage())));
  }

  static void reportWhole(
      CorpusFile.BrokenStream broken, Split split, long record, Sha256 sha256, RecordSink sink)
      throws IOException {
    byte[] file = Files.readAllBytes(Path.of(split.path()));
    String reason = file.length == 0 ? "empty-file" : broken.reason();
    sink.unreadable(
        new Unreadable(
            record, 0, file.length, sha256.of(file), reason, String.valueOf(broken.getMessage())));
  }
}
