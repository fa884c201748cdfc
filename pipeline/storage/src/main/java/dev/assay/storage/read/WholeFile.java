package dev.assay.storage.read;

import dev.assay.document.Split;
import dev.assay.source.SourceContract;
import dev.assay.storage.read.bytes.BrokenStream;
import dev.assay.storage.read.bytes.Compression;
import dev.assay.storage.read.bytes.CorpusFile;
import dev.assay.storage.read.bytes.Region;
import dev.assay.storage.read.bytes.Sha256;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The decompressed content of a file that is one document. */
final class WholeFile {
  private static final int FIRST = 1 << 16;

  private final CorpusFile file;
  private final long longest;
  private final Records records;
  private final Sha256 sha256 = new Sha256();
  private byte[] bytes = new byte[FIRST];
  private int filled;
  private long passed;

  private WholeFile(CorpusFile file, long longest, Records records) {
    this.file = file;
    this.longest = Math.min(Integer.MAX_VALUE - 8, longest);
    this.records = records;
  }

  /**
   * Reads all of it, or reports why it cannot be.
   *
   * @return null when the file was reported
   */
  static byte @Nullable [] read(Split split, SourceContract source, Records records)
      throws IOException {
    Compression compression = Compression.ofWord(split.compression());
    try (CorpusFile file = CorpusFile.open(Path.of(split.path()), compression)) {
      return new WholeFile(file, source.maxDocument(), records).read();
    }
  }

  private byte @Nullable [] read() throws IOException {
    try {
      while (fill()) {
        if (filled > longest) {
          pass();
        }
      }
    } catch (BrokenStream broken) {
      String reason = file.size() == 0 ? "empty-file" : broken.reason();
      records.lost(file.asStored(new Sha256()), reason, broken.detail());
      return null;
    }
    if (passed > 0) {
      pass();
      Region region = new Region(0, passed, sha256.finish());
      records.lost(region, "too-large", "larger than max-document");
      return null;
    }
    if (filled == 0) {
      records.lost(0, 0, sha256.finish(), "empty-file", "the file is empty");
      return null;
    }
    return Arrays.copyOf(bytes, filled);
  }

  private boolean fill() throws IOException {
    if (filled == bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8, bytes.length * 2L));
    }
    int read = file.read(bytes, filled, bytes.length - filled);
    filled += Math.max(0, read);
    return read >= 0;
  }

  private void pass() {
    sha256.update(bytes, 0, filled);
    passed += filled;
    filled = 0;
  }
}
