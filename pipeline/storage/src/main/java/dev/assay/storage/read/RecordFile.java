package dev.assay.storage.read;

import dev.assay.document.Split;
import dev.assay.storage.read.bytes.BrokenStream;
import dev.assay.storage.read.bytes.Compression;
import dev.assay.storage.read.bytes.CorpusFile;
import dev.assay.storage.read.bytes.RecordEnds;
import dev.assay.storage.read.bytes.RecordFramer;
import dev.assay.storage.read.bytes.Sha256;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads files that are sequences of records; the rest after a fault of compression is one region.
 */
final class RecordFile {
  private RecordFile() {}

  /** Reads records from the framer until it has no more. */
  interface Body {
    void read(RecordFramer framer) throws IOException;
  }

  /**
   * @param encoding of a whole file whose bytes cannot be cut in it; null where they can
   */
  static void read(
      Split split,
      RecordEnds ends,
      long longest,
      @Nullable String encoding,
      Records records,
      Body body)
      throws IOException {
    if (split.whole() && isEmpty(split, records)) {
      return;
    }
    try (RecordFramer framer = RecordFramer.open(split, ends, longest, encoding)) {
      try {
        body.read(framer);
      } catch (BrokenStream broken) {
        records.lost(framer.lostRest(), broken.reason(), broken.detail());
      }
    }
  }

  /** A file of no bytes is not a sequence of no records: something went wrong before. */
  private static boolean isEmpty(Split split, Records records) throws IOException {
    try (CorpusFile file = CorpusFile.open(Path.of(split.path()), Compression.NONE)) {
      if (file.size() > 0) {
        return false;
      }
      records.lost(file.asStored(new Sha256()), "empty-file", "the file is empty");
      return true;
    }
  }
}
