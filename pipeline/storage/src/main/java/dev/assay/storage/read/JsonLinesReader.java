package dev.assay.storage.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.assay.document.RawDocument;
import dev.assay.document.Split;
import dev.assay.source.FieldMapping;
import dev.assay.source.SourceContract;
import dev.assay.storage.read.bytes.LineEnds;
import dev.assay.storage.read.bytes.RecordFramer;
import dev.assay.storage.read.bytes.TextDecoder;
import dev.assay.storage.read.fields.FieldTree;
import dev.assay.storage.read.fields.FieldValues;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads JSON Lines: one object a line. Lines of nothing but spaces are no records. */
final class JsonLinesReader {
  private final Split split;
  private final SourceContract source;
  private final Records records;
  private final @Nullable String transcoded;
  private final TextDecoder decoder;
  private final FieldValues values;
  private final JsonRecord json;

  JsonLinesReader(Split split, SourceContract source, FieldMapping fields, Records records)
      throws IOException {
    FieldTree tree = FieldTree.of(fields);
    this.split = split;
    this.source = source;
    this.records = records;
    String encoding = FileEncoding.of(split, source);
    this.transcoded = TextDecoder.framesOnBytes(encoding) ? null : encoding;
    this.decoder = TextDecoder.of(transcoded == null ? encoding : null);
    this.values = new FieldValues(fields, tree);
    this.json = new JsonRecord(tree, values, source.maxDocument());
  }

  void read() throws IOException {
    RecordFile.read(split, new LineEnds(), source.maxDocument(), transcoded, records, this::lines);
  }

  private void lines(RecordFramer lines) throws IOException {
    while (lines.next()) {
      if (!lines.isBlank()) {
        line(lines);
      }
    }
  }

  private void line(RecordFramer line) throws IOException {
    if (line.isTooLong()) {
      lost(line, "too-large", "longer than max-document");
      return;
    }
    int invalid = decoder.firstInvalid(line.bytes(), line.from(), line.to());
    if (invalid >= 0) {
      lost(line, "invalid-utf8", "byte " + (invalid - line.from() + 1) + " of the line");
      return;
    }
    values.clear();
    try {
      if (decoder.isUtf8()) {
        json.read(line.bytes(), line.from(), line.to());
      } else {
        json.read(decoder.decode(line.bytes(), line.from(), line.to()));
      }
    } catch (JsonProcessingException broken) {
      lost(line, "broken-json", JsonFault.words(broken));
      return;
    }
    if (!values.hasText()) {
      lost(line, "missing-text", "no value for the text field");
      return;
    }
    RawDocument document = values.document(records.next(), line.sha256());
    records.document(document);
  }

  private void lost(RecordFramer line, String reason, String detail) {
    String place = "line " + line.line();
    if (!split.whole() && split.start() > 0) {
      place += " after byte " + split.start();
    }
    records.lost(line.offset(), line.length(), line.sha256(), reason, place + ": " + detail);
  }
}
