package dev.assay.storage.read;

import dev.assay.document.Split;
import dev.assay.storage.read.bytes.BrokenStream;
import dev.assay.storage.read.bytes.BrokenStructure;
import dev.assay.storage.read.bytes.Compression;
import dev.assay.storage.read.bytes.CorpusFile;
import dev.assay.storage.read.bytes.FramedRecord;
import dev.assay.storage.read.bytes.Sha256;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole files in which records stand at a path. From a fault of the structure or of the
 * compression on, the rest of the file is one region. A file without anything at the path is one.
 */
final class FramedFile {
  private final Path path;
  private final Compression compression;
  private final @Nullable String encoding;
  private final Records records;

  /**
   * @param encoding of the file, whose bytes are counted in UTF-8 then; null for UTF-8
   */
  FramedFile(Split split, @Nullable String encoding, Records records) {
    this.path = Path.of(split.path());
    this.compression = Compression.ofWord(split.compression());
    this.encoding = encoding;
    this.records = records;
  }

  /** Gives records until there is none. */
  interface Next {
    @Nullable FramedRecord next() throws IOException;
  }

  /**
   * What finds records.
   *
   * @param next gives them
   * @param offset where what was begun last begins
   * @param found whether there was anything at the path
   */
  record Framer(Next next, LongSupplier offset, BooleanSupplier found) {}

  /** Makes what finds records of an opened file. */
  interface Opener {
    Framer open(CorpusFile file) throws IOException;
  }

  /** Takes records. */
  interface Taker {
    void take(FramedRecord record) throws IOException;
  }

  /**
   * @param broken the reason for faults of the structure
   */
  void read(String broken, Opener opener, Taker taker) throws IOException {
    try (CorpusFile file = open()) {
      if (file.size() == 0) {
        records.lost(file.asStored(new Sha256()), "empty-file", "the file is empty");
        return;
      }
      Framer framer = null;
      try {
        framer = opener.open(file);
        readAll(framer, taker);
      } catch (BrokenStream fault) {
        lostRest(framer == null ? 0 : framer.offset().getAsLong(), fault.reason(), fault.detail());
      } catch (BrokenStructure fault) {
        lostRest(fault.offset(), broken, fault.detail());
      }
    }
  }

  private void readAll(Framer framer, Taker taker) throws IOException {
    for (FramedRecord next = framer.next().next(); next != null; next = framer.next().next()) {
      taker.take(next);
    }
    if (!framer.found().getAsBoolean()) {
      lostRest(0, "missing-records", "there is nothing at the path of the records");
    }
  }

  private void lostRest(long offset, String reason, String detail) throws IOException {
    try (CorpusFile again = open()) {
      records.lost(again.restFrom(offset, new Sha256()), reason, detail);
    }
  }

  private CorpusFile open() throws IOException {
    return CorpusFile.open(path, compression, encoding);
  }

  void lost(FramedRecord record, String reason, String detail) {
    String place = "line " + record.line() + ": ";
    records.lost(record.offset(), record.length(), record.sha256(), reason, place + detail);
  }
}
