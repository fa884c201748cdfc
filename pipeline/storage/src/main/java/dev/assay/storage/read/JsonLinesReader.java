package dev.assay.storage.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.assay.document.RawDocument;
import dev.assay.document.RecordSink;
import dev.assay.document.Split;
import dev.assay.document.Unreadable;
import dev.assay.source.FieldMapping;
import dev.assay.source.SourceContract;
import java.io.IOException;

/** Reads JSON Lines: one object a line. Blank lines are no records. */
final class JsonLinesReader {
  private final Split split;
  private final SourceContract source;
  private final RecordSink sink;
  private final Sha256 sha256 = new Sha256();
  private final FieldValues values;
  private final JsonRecord parser;
  private long record;
  private long line;

  JsonLinesReader(Split split, SourceContract source, FieldMapping fields, RecordSink sink) {
    FieldTree tree = FieldTree.of(fields);
    this.split = split;
    this.source = source;
    this.sink = sink;
    this.values = new FieldValues(fields, tree);
    this.parser = new JsonRecord(tree, values, source.maxDocument());
  }

  void read() throws IOException {
    try (LineFramer lines = LineFramer.open(split, source.maxDocument())) {
      try {
        while (lines.next()) {
          line++;
          if (!lines.isBlank()) {
            readLine(lines);
          }
        }
      } catch (CorpusFile.BrokenStream broken) {
        BrokenRest.report(broken, lines, record++, sha256, sink);
      }
    } catch (CorpusFile.BrokenStream broken) {
      BrokenRest.reportWhole(broken, split, record++, sha256, sink);
    }
  }

  private void readLine(LineFramer lines) throws IOException {
    if (lines.isTooLong()) {
      lost(lines, "too-large", "line " + line + " is longer than max-document");
      return;
    }
    int invalid = Utf8.firstInvalid(lines.bytes(), lines.from(), lines.to());
    if (invalid >= 0) {
      lost(lines, "invalid-utf8", "line " + line + ", byte " + (invalid - lines.from() + 1));
      return;
    }
    try {
      parser.read(lines.bytes(), lines.from(), lines.to() - lines.from());
    } catch (JsonProcessingException broken) {
      lost(lines, "broken-json", "line " + line + ": " + JsonFault.words(broken));
      return;
    }
    RawDocument document =
        values.document(record, sha256.of(lines.bytes(), lines.from(), lines.to() - lines.from()));
    if (document == null) {
      lost(lines, "missing-text", "line " + line + " has no value for the text field");
    } else {
      record++;
      sink.document(document);
    }
  }

  private void lost(LineFramer lines, String reason, String detail) throws IOException {
    byte[] digest = sha256.of(lines.bytes(), lines.from(), lines.to() - lines.from());
    sink.unreadable(
        new Unreadable(record++, lines.offset(), lines.length(), digest, reason, detail));
  }
}
