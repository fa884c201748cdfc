package dev.assay.storage.read;

import dev.assay.document.RawDocument;
import dev.assay.document.RecordSink;
import dev.assay.document.Split;
import dev.assay.document.Unreadable;
import dev.assay.source.CsvDialect;
import dev.assay.source.FieldMapping;
import dev.assay.source.SourceContract;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV after RFC 4180 with the dialect of the contract. Records are framed on bytes, because
 * the digest of a record is that of its bytes; line breaks inside quotes belong to the record.
 */
final class CsvReader {
  private final Split split;
  private final SourceContract source;
  private final CsvDialect dialect;
  private final RecordSink sink;
  private final Sha256 sha256 = new Sha256();
  private final FieldTree tree;
  private final FieldValues values;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private @Nullable List<String> header;
  private long record;
  private long line;

  CsvReader(
      Split split,
      SourceContract source,
      FieldMapping fields,
      CsvDialect dialect,
      RecordSink sink) {
    this.split = split;
    this.source = source;
    this.dialect = dialect;
    this.sink = sink;
    this.tree = FieldTree.of(fields);
    this.values = new FieldValues(fields, tree);
  }

  void read() throws IOException {
    try (LineFramer lines = LineFramer.open(split, source.maxDocument())) {
      try {
        readRecords(lines);
      } catch (CorpusFile.BrokenStream broken) {
        BrokenRest.report(broken, lines, record++, sha256, sink);
      }
    } catch (CorpusFile.BrokenStream broken) {
      BrokenRest.reportWhole(broken, split, record++, sha256, sink);
    }
  }

  private void readRecords(LineFramer lines) throws IOException {
    long begun = 0;
    long beganAt = 0;
    boolean open = false;
    boolean tooLong = false;
    long length = 0;
    while (lines.next()) {
      line++;
      if (!open) {
        held.reset();
        begun = line;
        beganAt = lines.offset();
        tooLong = false;
        length = 0;
      } else {
        held.write(
            lines.offset() - beganAt - length > 1
                ? "\r\n".getBytes(StandardCharsets.UTF_8)
                : new byte[] {'\n'});
      }
      if (!open && lines.isBlank()) {
        continue;
      }
      tooLong |= lines.isTooLong() || held.size() > source.maxDocument();
      if (!tooLong) {
        held.write(lines.bytes(), lines.from(), lines.to() - lines.from());
      }
      open ^= quotesAreOdd(lines);
      length = lines.offset() + lines.length() - beganAt;
      if (!open) {
        finish(beganAt, length, begun, tooLong);
      }
    }
    if (open) {
      lost(beganAt, length, "broken-csv", "a quote of line " + begun + " is never closed");
    }
  }

  private boolean quotesAreOdd(LineFramer lines) {
    boolean odd = false;
    for (int i = lines.from(); i < lines.to(); i++) {
      odd ^= lines.bytes()[i] == (byte) dialect.quote();
    }
    return odd;
  }

  private void finish(long offset, long length, long firstLine, boolean tooLong)
      throws IOException {
    if (tooLong) {
      lost(offset, length, "too-large", "line " + firstLine + " is longer than max-document");
      return;
    }
    byte[] bytes = held.toByteArray();
    int invalid = Utf8.firstInvalid(bytes, 0, bytes.length);
    if (invalid >= 0) {
      lost(offset, length, "invalid-utf8", "line " + firstLine + ", byte " + (invalid + 1));
      return;
    }
    List<String> cells = CsvCells.of(new String(bytes, StandardCharsets.UTF_8), dialect);
    if (cells == null) {
      lost(offset, length, "broken-csv", "line " + firstLine + ": text follows a closing quote");
    } else if (header == null && dialect.header()) {
      header = cells;
    } else {
      document(cells, bytes, offset, length, firstLine);
    }
  }

  private void document(List<String> cells, byte[] bytes, long offset, long length, long firstLine)
      throws IOException {
    List<String> names = header == null ? numbers(cells.size()) : header;
    if (cells.size() != names.size()) {
      String detail = "line " + firstLine + " has " + cells.size() + " fields, not " + names.size();
      lost(offset, length, "broken-csv", detail);
      return;
    }
    values.clear();
    for (int i = 0; i < cells.size(); i++) {
      FieldTree.Node node = tree.root().child(names.get(i));
      if (node != null && node.isField()) {
        values.putText(node.slot(), cells.get(i));
      }
    }
    RawDocument document = values.document(record, sha256.of(bytes));
    if (document == null) {
      lost(offset, length, "missing-text", "line " + firstLine + " has no text field");
    } else {
      record++;
      sink.document(document);
    }
  }

  private static List<String> numbers(int count) {
    List<String> names = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      names.add(Integer.toString(i));
    }
    return names;
  }

  private void lost(long offset, long length, String reason, String detail) throws IOException {
    sink.unreadable(
        new Unreadable(record++, offset, length, sha256.of(held.toByteArray()), reason, detail));
  }
}
