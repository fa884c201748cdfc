package dev.assay.storage.read;

import dev.assay.document.Split;
import dev.assay.source.CsvDialect;
import dev.assay.source.FieldMapping;
import dev.assay.source.SourceContract;
import dev.assay.storage.read.fields.FieldTree;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * How a CSV file is written.
 *
 * @param encoding null for UTF-8
 * @param dialect with nothing left to detect
 */
record CsvFile(@Nullable String encoding, CsvDialect dialect) {

  static CsvFile of(Split split, SourceContract source, FieldMapping fields) throws IOException {
    CsvDialect declared = source.csv();
    boolean tab = Readers.format(split) == Format.TSV && declared.delimiter() == CsvDialect.DETECT;
    CsvDialect known = tab ? new CsvDialect('\t', declared.quote(), declared.header()) : declared;
    boolean complete = known.delimiter() != CsvDialect.DETECT && known.quote() != CsvDialect.DETECT;
    if (complete && source.encoding() != null) {
      return new CsvFile(source.encoding(), known);
    }
    byte[] head = FileEncoding.head(split);
    String encoding = source.encoding() == null ? FileEncoding.told(head) : source.encoding();
    Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
    String text = new String(head, charset);
    return new CsvFile(encoding, DialectDetector.detect(text, known, FieldTree.of(fields).root()));
  }
}
