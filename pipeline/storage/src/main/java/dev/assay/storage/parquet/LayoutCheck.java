package dev.assay.storage.parquet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.InputFile;

/**
 * Compares the footer of a file with the layout of its table: sizes of row groups, and what may
 * not, or must, stand beside the values.
 */
public final class LayoutCheck {
  /** Headers of pages come on top of the values that {@link Layout#maxBytes} counts. */
  private static final long HEADER_SHARE = 100;

  private LayoutCheck() {}

  /** What differs, in words, each said once however many row groups it is true of. */
  public static List<String> differences(InputFile file, Table<?> table) throws IOException {
    Set<String> wrong = new LinkedHashSet<>();
    try (ParquetFileReader reader = ParquetFiles.open(file)) {
      for (BlockMetaData group : reader.getRowGroups()) {
        size(group, table.layout(), wrong);
        for (ColumnChunkMetaData column : group.getColumns()) {
          column(column, table.layout(), wrong);
        }
      }
    }
    return new ArrayList<>(wrong);
  }

  private static void size(BlockMetaData group, Layout layout, Set<String> wrong) {
    if (group.getRowCount() > layout.maxRows()) {
      wrong.add(
          String.format(
              Locale.ROOT,
              "a row group has %,d rows, at most %,d are allowed",
              group.getRowCount(),
              layout.maxRows()));
    }
    long allowed = layout.maxBytes() + layout.maxBytes() / HEADER_SHARE;
    if (group.getRowCount() > 1 && group.getTotalByteSize() > allowed) {
      wrong.add(
          String.format(
              Locale.ROOT,
              "a row group has %,d uncompressed bytes, at most %,d are allowed",
              group.getTotalByteSize(),
              layout.maxBytes()));
    }
  }

  private static void column(ColumnChunkMetaData column, Layout layout, Set<String> wrong) {
    String name = column.getPath().toDotString();
    if (column.getCodec() != CompressionCodecName.ZSTD) {
      wrong.add("column " + name + " is compressed by " + column.getCodec() + ", not ZSTD");
    }
    if (layout.silent().contains(name)) {
      silent(column, name, wrong);
    }
    if (column.getOffsetIndexReference() == null) {
      wrong.add("column " + name + " has no offset index");
    }
    boolean dictionary = column.getEncodings().stream().anyMatch(e -> e.usesDictionary());
    if (layout.unique().contains(name)) {
      if (dictionary) {
        wrong.add("column " + name + " has a dictionary, which repeats its values");
      }
      if (layout.bloom().contains(name) && column.getBloomFilterOffset() < 0) {
        wrong.add("column " + name + " has no bloom filter");
      }
    }
  }

  private static void silent(ColumnChunkMetaData column, String name, Set<String> wrong) {
    Statistics<?> statistics = column.getStatistics();
    if (statistics != null && statistics.hasNonNullValue()) {
      wrong.add("column " + name + " has statistics, which show its values in the footer");
    }
    if (column.getColumnIndexReference() != null) {
      wrong.add("column " + name + " has a column index, which shows its values in the footer");
    }
  }
}
