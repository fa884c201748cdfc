package dev.assay.storage.parquet;

import java.io.IOException;
import java.util.List;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.hadoop.ColumnChunkPageWriteStore;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.schema.MessageType;

/** The row group that is being filled: its pages are held packed until it is whole. */
final class RowGroup {
  private final ColumnChunkPageWriteStore pages;
  private final ColumnWriteStore columns;
  private final ColumnWriter[] writers;
  private final List<BloomColumn> blooms;
  private long rows;
  private long bytes;

  RowGroup(
      MessageType schema,
      ParquetProperties properties,
      BytesInputCompressor compressor,
      List<BloomColumn> blooms) {
    this.blooms = blooms;
    pages =
        ColumnChunkPageWriteStore.builder()
            .withCompressorProvider(column -> compressor)
            .withSchema(schema)
            .withAllocator(properties.getAllocator())
            .withColumnIndexTruncateLength(properties.getColumnIndexTruncateLength())
            .withPageWriteChecksumEnabled(properties.getPageWriteChecksumEnabled())
            .build();
    columns = properties.newColumnWriteStore(schema, pages, pages);
    writers =
        schema.getColumns().stream().map(columns::getColumnWriter).toArray(ColumnWriter[]::new);
  }

  long rows() {
    return rows;
  }

  /** Before any encoding. */
  long bytes() {
    return bytes;
  }

  void add(RowBuffer row, long rowBytes) {
    row.emit(writers);
    for (BloomColumn bloom : blooms) {
      bloom.add(row);
    }
    columns.endRecord();
    rows++;
    bytes += rowBytes;
  }

  /** Writes the group; nothing can be added any more. */
  void flush(ParquetFileWriter file) throws IOException {
    file.startBlock(rows);
    columns.flush();
    for (BloomColumn bloom : blooms) {
      bloom.flush(pages);
    }
    pages.flushToFileWriter(file);
    file.endBlock();
    close();
  }

  void close() {
    columns.close();
    pages.close();
  }
}
