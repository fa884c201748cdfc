package dev.assay.storage.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.document.RawDocument;
import dev.assay.document.RecordSink;
import dev.assay.document.Split;
import dev.assay.document.Unreadable;
import dev.assay.lineage.CanonicalJson;
import dev.assay.source.FieldMapping;
import dev.assay.storage.parquet.ChannelInputFile;
import dev.assay.storage.parquet.Codecs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;

/** Reads row groups of a Parquet file. A row group that is damaged costs its rows as one region. */
final class ParquetReader {
  private final Split split;
  private final RecordSink sink;
  private final Sha256 sha256 = new Sha256();
  private final FieldTree tree;
  private final FieldValues values;
  private long record;

  ParquetReader(Split split, FieldMapping fields, RecordSink sink) {
    this.split = split;
    this.sink = sink;
    this.tree = FieldTree.of(fields);
    this.values = new FieldValues(fields, tree);
  }

  static ParquetFileReader open(Path path) throws IOException {
    return ParquetFileReader.open(
        ChannelInputFile.of(path),
        ParquetReadOptions.builder(new PlainParquetConfiguration())
            .withCodecFactory(new Codecs())
            .build());
  }

  void read() throws IOException {
    Path path = Path.of(split.path());
    try (ParquetFileReader reader = open(path)) {
      MessageType schema = reader.getFileMetaData().getSchema();
      List<BlockMetaData> groups = reader.getRowGroups();
      MessageColumnIO columns = new ColumnIOFactory().getColumnIO(schema);
      for (int group = (int) split.start(); group < split.end(); group++) {
        readGroup(reader, group, groups.get(group), schema, columns);
      }
    } catch (IOException | RuntimeException broken) {
      if (broken instanceof StoppedBySink stopped) {
        throw stopped.cause();
      }
      lostFile(path, broken);
    }
  }

  /** Keeps failures of our own side apart from failures of the file. */
  private static final class StoppedBySink extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient IOException stopped;

    StoppedBySink(IOException stopped) {
      super(stopped);
      this.stopped = stopped;
    }

    IOException cause() {
      return stopped;
    }
  }

  private void readGroup(
      ParquetFileReader reader,
      int group,
      BlockMetaData block,
      MessageType schema,
      MessageColumnIO columns) {
    long rows = block.getRowCount();
    long done = 0;
    try {
      PageReadStore pages = reader.readRowGroup(group);
      RecordReader<Group> records =
          columns.getRecordReader(pages, new GroupRecordConverter(schema));
      for (; done < rows; done++) {
        JsonNode row = ParquetRow.of(records.read());
        document(row, block);
      }
    } catch (StoppedBySink stopped) {
      throw stopped;
    } catch (IOException | RuntimeException broken) {
      lost(
          block.getStartingPos(),
          block.getCompressedSize(),
          "broken-parquet",
          "row group " + group + " from row " + done + " on: " + kind(broken));
    }
  }

  private void document(JsonNode row, BlockMetaData block) {
    String canonical = CanonicalJson.of(row);
    byte[] digest = sha256.of(canonical.getBytes(StandardCharsets.UTF_8));
    values.clear();
    JsonFields.take(row, tree.root(), values);
    RawDocument document = values.document(record, digest);
    try {
      if (document == null) {
        sink.unreadable(
            new Unreadable(
                record++,
                block.getStartingPos(),
                0,
                digest,
                "missing-text",
                "the row has no value for the text field"));
      } else {
        record++;
        sink.document(document);
      }
    } catch (IOException stopped) {
      throw new StoppedBySink(stopped);
    }
  }

  private void lost(long offset, long length, String reason, String detail) {
    try {
      byte[] digest = sha256.of((split.origin() + "@" + offset).getBytes(StandardCharsets.UTF_8));
      sink.unreadable(new Unreadable(record++, offset, length, digest, reason, detail));
    } catch (IOException stopped) {
      throw new StoppedBySink(stopped);
    }
  }

  private void lostFile(Path path, Exception broken) throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    String reason = bytes.length == 0 ? "empty-file" : "broken-parquet";
    sink.unreadable(
        new Unreadable(record++, 0, bytes.length, sha256.of(bytes), reason, kind(broken)));
  }

  /** The kind of failure; messages of the library may quote data. */
  private static String kind(Exception broken) {
    return "not a readable Parquet file (" + broken.getClass().getSimpleName() + ")";
  }
}
