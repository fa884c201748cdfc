package dev.assay.storage.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.parquet.hadoop.ParquetFileReader;

/** Files that tests write and read. */
final class ParquetFile {
  static final FooterKeys KEYS = new FooterKeys("demo@abc", "def", "o200k_base~estimate/1");

  private ParquetFile() {}

  static <T> Path write(Path file, Table<T> table, List<T> rows) throws IOException {
    try (TableWriter<T> writer =
        TableWriter.create(ChannelOutputFile.of(file), table, KEYS.of(table))) {
      for (T row : rows) {
        writer.write(row);
      }
    }
    return file;
  }

  static <T> List<T> read(Path file, Table<T> table) throws IOException {
    List<T> rows = new ArrayList<>();
    try (TableReader<T> reader = TableReader.open(ChannelInputFile.of(file), table)) {
      for (T row = reader.next(); row != null; row = reader.next()) {
        rows.add(row);
      }
    }
    return rows;
  }

  static ParquetFileReader open(Path file) throws IOException {
    return ParquetFiles.open(ChannelInputFile.of(file));
  }

  static Map<String, String> keys(Path file) throws IOException {
    return FileSummary.of(ChannelInputFile.of(file)).keys();
  }
}
