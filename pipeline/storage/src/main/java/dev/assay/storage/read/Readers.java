package dev.assay.storage.read;

import dev.assay.document.RecordSink;
import dev.assay.document.Split;
import dev.assay.source.CsvDialect;
import dev.assay.source.FieldMapping;
import dev.assay.source.SourceContract;
import java.io.IOException;

/** Reads the records of a split in their order. */
public final class Readers {
  private static final char TAB = '\t';

  private Readers() {}

  /** Whether the file is one document, which its path names. */
  public static boolean isOneDocument(Split split) {
    return format(split).isOneDocument();
  }

  /**
   * Hands every record of the split to the sink, readable or not, with ordinals from 0 without
   * gaps. Memory depends on the largest record (for Parquet: row group), not on the file.
   *
   * @return how many records were handed over
   * @throws IOException when the file cannot be opened or read from its disk, or when the sink
   *     fails; what is wrong inside the file goes to the sink instead
   */
  public static long read(Split split, SourceContract source, RecordSink sink) throws IOException {
    Records records = new Records(sink);
    try {
      read(split, source, records);
      return records.next();
    } catch (Records.SinkFailure failure) {
      throw failure.asThrown();
    }
  }

  private static void read(Split split, SourceContract source, Records records) throws IOException {
    switch (format(split)) {
      case JSONL -> new JsonLinesReader(split, source, fields(source), records).read();
      case PARQUET -> new ParquetReader(split, source, fields(source), records).read();
      case CSV -> new CsvReader(split, source, fields(source), source.csv(), records).read();
      case TSV ->
          new CsvReader(split, source, fields(source), tabbed(source.csv()), records).read();
      case TEXT, MARKDOWN -> TextReader.read(split, source, records);
      case HTML -> HtmlReader.read(split, source, records);
      case WARC -> new WarcReader(split, source, records).read();
    }
  }

  private static Format format(Split split) {
    return Format.ofWord(split.format())
        .orElseThrow(() -> new IllegalArgumentException("Cannot read format " + split.format()));
  }

  static CsvDialect tabbed(CsvDialect dialect) {
    boolean asGiven = dialect.delimiter() != CsvDialect.DEFAULT.delimiter();
    return asGiven ? dialect : new CsvDialect(TAB, dialect.quote(), dialect.header());
  }

  private static FieldMapping fields(SourceContract source) {
    FieldMapping fields = source.fields();
    if (fields == null) {
      throw new IllegalArgumentException("Source " + source.id() + " maps no fields");
    }
    return fields;
  }
}
