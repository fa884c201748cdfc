package dev.assay.storage.read;

import dev.assay.document.Split;
import dev.assay.source.CsvDialect;
import dev.assay.source.FieldMapping;
import dev.assay.source.SourceContract;
import dev.assay.storage.read.bytes.CsvEnds;
import dev.assay.storage.read.bytes.RecordFramer;
import dev.assay.storage.read.bytes.TextDecoder;
import dev.assay.storage.read.fields.FieldNode;
import dev.assay.storage.read.fields.FieldTree;
import dev.assay.storage.read.fields.FieldValues;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV after RFC 4180 with the dialect of the contract, or of the file where it is not
 * declared. Records are framed on bytes, because the digest of a record is that of its bytes; line
 * breaks inside quotes belong to the record. Empty lines are no records. Of two columns of one name
 * the last counts. Without a readable header the whole file is one unreadable region.
 */
final class CsvReader {
  private final Split split;
  private final SourceContract source;
  private final CsvDialect dialect;
  private final Records records;
  private final @Nullable String transcoded;
  private final TextDecoder decoder;
  private final FieldTree tree;
  private final FieldValues values;
  private @Nullable List<String> header;

  CsvReader(Split split, SourceContract source, FieldMapping fields, Records records)
      throws IOException {
    this.split = split;
    this.source = source;
    this.records = records;
    CsvFile file = CsvFile.of(split, source, fields);
    this.dialect = file.dialect();
    this.transcoded = TextDecoder.framesOnBytes(file.encoding()) ? null : file.encoding();
    this.decoder = TextDecoder.of(transcoded == null ? file.encoding() : null);
    this.tree = FieldTree.of(fields);
    this.values = new FieldValues(fields, tree);
  }

  void read() throws IOException {
    CsvEnds ends = new CsvEnds(dialect.delimiter(), dialect.quote());
    RecordFile.read(split, ends, source.maxDocument(), transcoded, records, this::records);
  }

  private void records(RecordFramer csv) throws IOException {
    boolean named = !dialect.header();
    while (csv.next()) {
      if (csv.isEmpty()) {
        continue;
      }
      if (named) {
        record(csv);
      } else if (readHeader(csv)) {
        named = true;
      } else {
        records.lost(csv.takeRest(), "broken-csv", "the header cannot be read");
        return;
      }
    }
  }

  private boolean readHeader(RecordFramer csv) {
    if (csv.isTooLong()
        || csv.isOpen()
        || decoder.firstInvalid(csv.bytes(), csv.from(), csv.to()) >= 0) {
      return false;
    }
    header = cells(csv);
    return header != null;
  }

  private @Nullable List<String> cells(RecordFramer csv) {
    return CsvCells.of(decoder.decode(csv.bytes(), csv.from(), csv.to()), dialect);
  }

  private void record(RecordFramer csv) {
    if (csv.isOpen()) {
      lost(csv, "broken-csv", "a quote is never closed");
      return;
    }
    if (csv.isTooLong()) {
      lost(csv, "too-large", "longer than max-document");
      return;
    }
    int invalid = decoder.firstInvalid(csv.bytes(), csv.from(), csv.to());
    if (invalid >= 0) {
      lost(csv, "invalid-utf8", "byte " + (invalid - csv.from() + 1) + " of the record");
      return;
    }
    List<String> cells = cells(csv);
    if (cells == null) {
      lost(csv, "broken-csv", "text follows a closing quote");
      return;
    }
    document(csv, cells);
  }

  private void document(RecordFramer csv, List<String> cells) {
    List<String> names = header == null ? numbers(cells.size()) : header;
    if (cells.size() != names.size()) {
      lost(csv, "broken-csv", cells.size() + " fields, not " + names.size());
      return;
    }
    values.clear();
    for (int i = 0; i < cells.size(); i++) {
      FieldNode node = tree.root().child(names.get(i));
      if (node != null && node.isField()) {
        values.putText(node.slot(), cells.get(i));
      }
    }
    if (values.hasText()) {
      records.document(values.document(records.next(), csv.sha256()));
    } else {
      lost(csv, "missing-text", "no text field");
    }
  }

  private static List<String> numbers(int count) {
    return IntStream.range(0, count).mapToObj(Integer::toString).toList();
  }

  private void lost(RecordFramer csv, String reason, String detail) {
    String place = "line " + csv.line() + ": ";
    records.lost(csv.offset(), csv.length(), csv.sha256(), reason, place + detail);
  }
}
