package dev.assay.storage.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.assay.document.Split;
import dev.assay.source.CsvDialect;
import dev.assay.source.FieldMapping;
import dev.assay.source.SourceContract;
import dev.assay.storage.read.bytes.Compression;
import dev.assay.storage.read.bytes.CorpusFile;
import dev.assay.storage.read.bytes.CsvEnds;
import dev.assay.storage.read.bytes.FramedRecord;
import dev.assay.storage.read.bytes.JsonFramer;
import dev.assay.storage.read.bytes.LineEnds;
import dev.assay.storage.read.bytes.RecordEnds;
import dev.assay.storage.read.bytes.RecordFramer;
import dev.assay.storage.read.bytes.TextDecoder;
import dev.assay.storage.read.columns.ColumnFile;
import dev.assay.storage.read.fields.FieldNode;
import dev.assay.storage.read.fields.FieldTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * Fields that the records of a source have and its contract does not map, so that nothing of them
 * is carried. Found in the schema (Parquet), the header (CSV) or the first records (JSON Lines) of
 * the first files. What cannot be read is passed over: a run reports it.
 */
public final class UnmappedFields {
  private static final int RECORDS = 20;
  private static final int FILES = 20;

  private final SourceContract source;
  private final FieldMapping fields;
  private final FieldNode root;
  private final SortedSet<String> unmapped = new TreeSet<>();
  private int passedOver;

  private UnmappedFields(SourceContract source, FieldMapping fields) {
    this.source = source;
    this.fields = fields;
    this.root = FieldTree.of(fields).root();
  }

  /**
   * What was found.
   *
   * @param paths as a mapping would name them; of what is not mapped at all the outermost one
   * @param passedOver files and records that could not be read
   */
  public record Found(SortedSet<String> paths, int passedOver) {}

  /**
   * @param splits of the source, in order
   */
  public static Found of(SourceContract source, List<Split> splits) {
    FieldMapping mapping = source.fields();
    if (mapping == null) {
      return new Found(new TreeSet<>(), 0);
    }
    UnmappedFields fields = new UnmappedFields(source, mapping);
    splits.stream()
        .filter(split -> split.index() == 0 && split.member() == null)
        .limit(FILES)
        .forEach(fields::look);
    return new Found(fields.unmapped, fields.passedOver);
  }

  private void look(Split split) {
    try {
      switch (Format.ofWord(split.format()).orElseThrow()) {
        case JSONL -> lines(split);
        case JSON -> objects(split);
        case CSV, TSV -> header(split);
        case PARQUET -> schema(split);
        default -> {}
      }
    } catch (IOException | RuntimeException unreadable) {
      passedOver++;
    }
  }

  private void objects(Split split) throws IOException {
    List<String> path = source.records() == null ? List.of() : FieldTree.names(source.records());
    JsonFactory factory = new JsonFactory();
    try (CorpusFile file = open(split)) {
      JsonFramer framer = new JsonFramer(file, path, source.maxDocument());
      FramedRecord object = framer.next();
      for (int i = 0; i < RECORDS && object != null; i++) {
        int length = object.to() - object.from();
        if (!object.tooLong()) {
          record(
              factory, new String(object.bytes(), object.from(), length, StandardCharsets.UTF_8));
        }
        object = framer.next();
      }
    }
  }

  private CorpusFile open(Split split) throws IOException {
    return CorpusFile.open(
        Path.of(split.path()),
        Compression.ofWord(split.compression()),
        FileEncoding.of(split, source));
  }

  private void lines(Split split) throws IOException {
    String encoding = FileEncoding.of(split, source);
    String transcoded = TextDecoder.framesOnBytes(encoding) ? null : encoding;
    TextDecoder decoder = TextDecoder.of(transcoded == null ? encoding : null);
    JsonFactory factory = new JsonFactory();
    try (RecordFramer lines = open(split, new LineEnds(), transcoded)) {
      for (int i = 0; i < RECORDS && lines.next(); i++) {
        if (!lines.isBlank() && !lines.isTooLong()) {
          String line = decoder.decode(lines.bytes(), lines.from(), lines.to());
          record(factory, line);
        }
      }
    }
  }

  private void record(JsonFactory factory, String line) throws IOException {
    try (JsonParser parser = factory.createParser(line)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        object(parser, root, "");
      }
    } catch (JsonProcessingException broken) {
      passedOver++;
    }
  }

  private RecordFramer open(Split split, RecordEnds ends, @Nullable String encoding)
      throws IOException {
    return RecordFramer.open(split, ends, source.maxDocument(), encoding);
  }

  private void value(JsonParser parser, FieldNode node, String path) throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      object(parser, node, path);
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        FieldNode element = node.child(Integer.toString(i));
        inside(parser, element, path + i);
      }
    }
  }

  private void object(JsonParser parser, FieldNode node, String path) throws IOException {
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      FieldNode child = node.child(name);
      if (child == null) {
        unmapped.add(path + quoted(name));
      }
      inside(parser, child, path + quoted(name));
    }
  }

  private void inside(JsonParser parser, @Nullable FieldNode node, String path) throws IOException {
    if (node == null || node.isField()) {
      parser.skipChildren();
    } else {
      value(parser, node, path + ".");
    }
  }

  private static String quoted(String name) {
    return name.indexOf('.') < 0 ? name : '"' + name + '"';
  }

  private void header(Split split) throws IOException {
    CsvFile csvFile = CsvFile.of(split, source, fields);
    CsvDialect dialect = csvFile.dialect();
    String encoding = csvFile.encoding();
    String transcoded = TextDecoder.framesOnBytes(encoding) ? null : encoding;
    TextDecoder decoder = TextDecoder.of(transcoded == null ? encoding : null);
    CsvEnds ends = new CsvEnds(dialect.delimiter(), dialect.quote());
    try (RecordFramer csv = open(split, ends, transcoded)) {
      boolean any = csv.next();
      while (any && csv.isEmpty()) {
        any = csv.next();
      }
      List<String> cells =
          any ? CsvCells.of(decoder.decode(csv.bytes(), csv.from(), csv.to()), dialect) : null;
      for (int i = 0; cells != null && i < cells.size(); i++) {
        String name = dialect.header() ? cells.get(i) : Integer.toString(i);
        if (root.child(name) == null) {
          unmapped.add(quoted(name));
        }
      }
    }
  }

  private void schema(Split split) throws IOException {
    try (ColumnFile file = ColumnFile.open(Path.of(split.path()))) {
      group(file.schema(), root, "");
    }
  }

  private void group(GroupType group, FieldNode node, String path) {
    for (Type field : group.getFields()) {
      FieldNode child = node.child(field.getName());
      String name = path + quoted(field.getName());
      if (child == null) {
        unmapped.add(name);
      } else if (!child.isField() && !field.isPrimitive() && isStruct(field)) {
        group(field.asGroupType(), child, name + ".");
      }
    }
  }

  /** Lists and maps have inner groups that are no fields. */
  private static boolean isStruct(Type field) {
    return field.getLogicalTypeAnnotation() == null
        && !field.isRepetition(Type.Repetition.REPEATED);
  }
}
