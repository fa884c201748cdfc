package dev.assay.storage.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.assay.document.Split;
import dev.assay.source.FieldMapping;
import dev.assay.source.SourceContract;
import dev.assay.storage.read.bytes.CorpusFile;
import dev.assay.storage.read.bytes.FramedRecord;
import dev.assay.storage.read.bytes.JsonFramer;
import dev.assay.storage.read.bytes.Utf8;
import dev.assay.storage.read.fields.FieldTree;
import dev.assay.storage.read.fields.FieldValues;
import java.io.IOException;
import java.util.List;

/**
 * Reads JSON files: the objects of a list, at the path that the contract gives under {@code
 * records}. Without a path the file is a list of objects, or one object, or several one after the
 * other.
 */
final class JsonReader {
  private final SourceContract source;
  private final Records records;
  private final FramedFile file;
  private final FieldValues values;
  private final JsonRecord json;

  JsonReader(Split split, SourceContract source, FieldMapping fields, Records records)
      throws IOException {
    FieldTree tree = FieldTree.of(fields);
    this.source = source;
    this.records = records;
    this.file = new FramedFile(split, FileEncoding.of(split, source), records);
    this.values = new FieldValues(fields, tree);
    this.json = new JsonRecord(tree, values, source.maxDocument());
  }

  void read() throws IOException {
    file.read("broken-json", this::framer, this::record);
  }

  private FramedFile.Framer framer(CorpusFile opened) throws IOException {
    List<String> path = source.records() == null ? List.of() : FieldTree.names(source.records());
    JsonFramer framer = new JsonFramer(opened, path, source.maxDocument());
    return new FramedFile.Framer(framer::next, framer::offset, framer::isFound);
  }

  private void record(FramedRecord record) throws IOException {
    int invalid = Utf8.firstInvalid(record.bytes(), record.from(), record.to());
    if (record.tooLong()) {
      file.lost(record, "too-large", "longer than max-document");
    } else if (invalid >= 0) {
      file.lost(record, "invalid-utf8", "byte " + (invalid - record.from() + 1) + " of the record");
    } else {
      object(record);
    }
  }

  private void object(FramedRecord record) throws IOException {
    values.clear();
    try {
      json.read(record.bytes(), record.from(), record.to());
    } catch (JsonProcessingException broken) {
      file.lost(record, "broken-json", JsonFault.words(broken));
      return;
    }
    if (values.hasText()) {
      records.document(values.document(records.next(), record.sha256()));
    } else {
      file.lost(record, "missing-text", "no value for the text field");
    }
  }
}
