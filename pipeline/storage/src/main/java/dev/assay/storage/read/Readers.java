package dev.assay.storage.read;

import dev.assay.document.RecordSink;
import dev.assay.document.Split;
import dev.assay.source.FieldMapping;
import dev.assay.source.SourceContract;
import dev.assay.storage.read.archive.ArchiveKind;
import java.io.IOException;

/** Reads the records of a split in their order. */
public final class Readers {
  private Readers() {}

  /** Whether the file is one document, which its path names. */
  public static boolean isOneDocument(Split split, SourceContract source) {
    Format format = format(split);
    return format.isOneDocument() || format == Format.XML && source.records() == null;
  }

  /** Whether a member of an archive can only be reached by unpacking all of it. */
  public static boolean isOneStream(Split split) {
    return ArchiveKind.ofName(split.path()).map(kind -> !kind.isSeekable()).orElse(false);
  }

  /**
   * Hands every record of the split to the sink, readable or not, with ordinals from 0 without
   * gaps. Memory depends on the largest record (for Parquet: row group), not on the file. To read
   * several splits, keep a {@link Reading} open.
   *
   * @return how many records were handed over
   * @throws IOException when the file cannot be opened or read from its disk, or when the sink
   *     fails; what is wrong inside the file goes to the sink instead
   */
  public static long read(Split split, SourceContract source, RecordSink sink) throws IOException {
    try (Reading reading = new Reading(source)) {
      return reading.read(split, sink);
    }
  }

  static void read(Split split, SourceContract source, Records records) throws IOException {
    Format format = format(split);
    switch (format) {
      case JSONL -> new JsonLinesReader(split, source, fields(source), records).read();
      case JSON -> new JsonReader(split, source, fields(source), records).read();
      case PARQUET -> new ParquetReader(split, source, fields(source), records).read();
      case CSV, TSV -> new CsvReader(split, source, fields(source), records).read();
      case TEXT, MARKDOWN -> TextReader.read(split, source, records);
      case HTML -> HtmlReader.read(split, source, records);
      case XML -> new XmlReader(split, source, source.fields(), records).read();
      case PDF, OFFICE, EPUB -> DocumentReader.read(format, split, source, records);
      case WARC, WET -> new WarcReader(split, source, records, format == Format.WET).read();
      case OTHER -> Unknown.read(split, records);
      case ARCHIVE -> throw new IllegalArgumentException("An archive is no file of records");
    }
  }

  static Format format(Split split) {
    return Format.ofWord(split.format())
        .orElseThrow(() -> new IllegalArgumentException("Cannot read format " + split.format()));
  }

  private static FieldMapping fields(SourceContract source) {
    FieldMapping fields = source.fields();
    if (fields == null) {
      throw new IllegalArgumentException("Source " + source.id() + " maps no fields");
    }
    return fields;
  }
}
