package dev.assay.storage.read;

import dev.assay.document.RawDocument;
import dev.assay.document.Split;
import dev.assay.source.FieldMapping;
import dev.assay.source.SourceContract;
import dev.assay.storage.read.bytes.CorpusFile;
import dev.assay.storage.read.bytes.FramedRecord;
import dev.assay.storage.read.bytes.Sha256;
import dev.assay.storage.read.bytes.Utf8;
import dev.assay.storage.read.bytes.XmlFramer;
import dev.assay.storage.read.fields.FieldTree;
import dev.assay.storage.read.fields.FieldValues;
import dev.assay.storage.read.xml.XmlRecord;
import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML files: the elements at the path that the contract gives under {@code records}, or the
 * file as one. Their fields are mapped, or their text is all text inside.
 */
final class XmlReader {
  private final Split split;
  private final SourceContract source;
  private final Records records;
  private final @Nullable String encoding;
  private final FramedFile file;
  private final @Nullable FieldValues values;
  private final XmlRecord xml;

  XmlReader(Split split, SourceContract source, @Nullable FieldMapping fields, Records records)
      throws IOException {
    this.split = split;
    this.source = source;
    this.records = records;
    this.encoding = FileEncoding.ofXml(FileEncoding.head(split), source);
    this.file = new FramedFile(split, encoding, records);
    FieldTree tree = fields == null ? null : FieldTree.of(fields);
    this.values = fields == null || tree == null ? null : new FieldValues(fields, tree);
    this.xml = new XmlRecord(tree == null ? null : tree.root(), values);
  }

  void read() throws IOException {
    if (source.records() == null) {
      whole();
    } else {
      file.read("broken-xml", this::framer, this::record);
    }
  }

  private FramedFile.Framer framer(CorpusFile opened) {
    List<String> path = FieldTree.names(String.valueOf(source.records()));
    XmlFramer framer = new XmlFramer(opened, path, source.maxDocument());
    return new FramedFile.Framer(framer::next, framer::offset, framer::isFound);
  }

  private void record(FramedRecord record) {
    int invalid =
        record.tooLong() ? -1 : Utf8.firstInvalid(record.bytes(), record.from(), record.to());
    if (record.tooLong()) {
      file.lost(record, "too-large", "longer than max-document");
    } else if (invalid >= 0) {
      file.lost(record, "invalid-utf8", "byte " + (invalid - record.from() + 1) + " of the record");
    } else {
      Fault fault = take(record.bytes(), record.from(), record.to(), "UTF-8", record.sha256());
      if (fault != null) {
        file.lost(record, fault.reason, fault.detail);
      }
    }
  }

  private void whole() throws IOException {
    byte[] bytes = WholeFile.read(split, source, records);
    if (bytes == null) {
      return;
    }
    byte[] digest = new Sha256().of(bytes);
    Fault fault = take(bytes, 0, bytes.length, encoding, digest);
    if (fault != null) {
      records.lost(0, bytes.length, digest, fault.reason, fault.detail);
    }
  }

  private record Fault(String reason, String detail) {}

  /** Null, or why there is no document. */
  private @Nullable Fault take(
      byte[] bytes, int from, int to, @Nullable String known, byte[] digest) {
    if (values != null) {
      values.clear();
    }
    String text;
    try {
      text = xml.read(bytes, from, to, known);
    } catch (XMLStreamException broken) {
      return new Fault("broken-xml", fault(broken));
    }
    if (values != null && !values.hasText()) {
      return new Fault("missing-text", "no value for the text field");
    }
    records.document(
        values == null ? plain(digest, text) : values.document(records.next(), digest));
    return null;
  }

  private RawDocument plain(byte[] digest, String text) {
    return TextReader.document(records.next(), digest, null, null, text);
  }

  /** What the parser says may quote the text; where it says it does not. */
  private static String fault(XMLStreamException broken) {
    String said = String.valueOf(broken.getMessage());
    String what = said.startsWith("Nested too deeply") ? "nested too deeply" : "not well-formed";
    what = said.contains("entity") ? "an entity that is not declared" : what;
    return broken.getLocation() == null
        ? what
        : what + " in line " + broken.getLocation().getLineNumber() + " of the record";
  }
}
