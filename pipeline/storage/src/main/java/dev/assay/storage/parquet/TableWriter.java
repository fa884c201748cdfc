package dev.assay.storage.parquet;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table row by row. The same rows give the same bytes, whatever the machine, JVM or
 * thread; memory holds one row group. Not for use by several threads at once.
 *
 * <p>A writer that failed leaves a file without footer, which no reader takes for a table.
 */
public final class TableWriter<T> implements AutoCloseable {
  private static final int NO_PADDING = 0;

  private final Table<T> table;
  private final Map<String, String> keys;
  private final Codecs codecs = new Codecs();
  private final ParquetProperties properties;
  private final ParquetFileWriter file;
  private final RowBuffer buffer;
  private final List<BloomColumn> blooms;
  private @Nullable RowGroup group;
  private long rows;
  private boolean failed;
  private boolean closed;

  private TableWriter(OutputFile target, Table<T> table, Map<String, String> keys)
      throws IOException {
    this.table = table;
    this.keys = new TreeMap<>(keys);
    Layout layout = table.layout();
    properties = layout.properties();
    buffer = new RowBuffer(table.schema(), layout.unique());
    blooms = layout.bloom().stream().map(this::bloom).toList();
    file =
        new ParquetFileWriter(
            target,
            table.schema(),
            ParquetFileWriter.Mode.OVERWRITE,
            layout.maxBytes(),
            NO_PADDING,
            null,
            properties);
    file.start();
  }

  /**
   * @param keys key-value pairs of the footer
   */
  public static <T> TableWriter<T> create(
      OutputFile target, Table<T> table, Map<String, String> keys) throws IOException {
    return new TableWriter<>(target, table, keys);
  }

  /** Adds a row; writes a row group before it when the row would make that too large. */
  public void write(T row) throws IOException {
    boolean done = false;
    try {
      buffer.begin();
      table.writer().accept(row, buffer);
      add(buffer.end());
      done = true;
    } finally {
      failed |= !done;
    }
  }

  /** Rows written so far; the next row gets this ordinal. */
  public long rows() {
    return rows;
  }

  /** Bytes of the file so far, without the row group that is being filled. */
  public long writtenBytes() throws IOException {
    return file.getPos();
  }

  /** Writes the last row group and the footer, unless writing failed before. */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try {
      if (failed) {
        abandon();
      } else {
        flush();
        file.end(keys);
      }
    } finally {
      codecs.release();
      file.close();
    }
  }

  private void add(long rowBytes) throws IOException {
    Layout layout = table.layout();
    if (group != null
        && (group.rows() >= layout.maxRows() || group.bytes() + rowBytes > layout.maxBytes())) {
      flush();
    }
    if (group == null) {
      group =
          new RowGroup(
              table.schema(), properties, codecs.getCompressor(CompressionCodecName.ZSTD), blooms);
    }
    group.add(buffer, rowBytes);
    rows++;
  }

  private void flush() throws IOException {
    if (group != null) {
      group.flush(file);
      group = null;
    }
  }

  private void abandon() {
    file.abort();
    group = null;
  }

  private BloomColumn bloom(String column) {
    int index = table.schema().getFieldIndex(column);
    return new BloomColumn(table.schema().getColumns().get(index), index);
  }
}
