package dev.assay.storage.parquet;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.FileMetaData;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.schema.MessageType;

/**
 * What a footer says of its file.
 *
 * @param schema as written
 * @param rowGroups rows of each row group
 * @param keys key-value pairs, sorted
 */
public record FileSummary(MessageType schema, List<Long> rowGroups, Map<String, String> keys) {

  /** Reads the footer alone. */
  public static FileSummary of(InputFile file) throws IOException {
    try (ParquetFileReader reader = ParquetFiles.open(file)) {
      FileMetaData meta = reader.getFileMetaData();
      return new FileSummary(
          meta.getSchema(),
          reader.getRowGroups().stream().map(BlockMetaData::getRowCount).toList(),
          new TreeMap<>(meta.getKeyValueMetaData()));
    }
  }

  /** Rows of the file. */
  public long rows() {
    return rowGroups.stream().mapToLong(Long::longValue).sum();
  }
}
