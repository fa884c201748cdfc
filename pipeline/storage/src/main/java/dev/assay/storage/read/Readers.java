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
   * @throws IOException when the file cannot be opened or the sink fails; what is wrong inside the
   *     file goes to the sink instead
   */
  public static void read(Split split, SourceContract source, RecordSink sink) throws IOException {
    switch (format(split)) {
      case JSONL -> new JsonLinesReader(split, source, fields(source), sink).read();
      case PARQUET -> new ParquetReader(split, fields(source), sink).read();
      case CSV -> new CsvReader(split, source, fields(source), source.csv(), sink).read();
      case TSV -> new CsvReader(split, source, fields(source), tabbed(source.csv()), sink).read();
      case TEXT, MARKDOWN -> TextReader.read(split, source, sink);
      case HTML -> HtmlReader.read(split, source, sink);
      case WARC -> new WarcReader(split, source, sink).read();
    }
  }

  private static Format format(Split split) {
    return Format.ofWord(split.format())
        .orElseThrow(() -> new IllegalArgumentException("Cannot read format " + split.format()));
  }

  private static CsvDialect tabbed(CsvDialect dialect) {
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
