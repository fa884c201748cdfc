package dev.assay.storage.parquet;

import java.util.Collection;
import java.util.List;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.schema.MessageType;

/**
 * Sizes, encodings and statistics of a file. Pages carry checksums, minima and maxima are cut to
 * {@value #STATISTICS_BYTES} bytes, and there is always an offset index.
 *
 * @param maxRows rows of a row group
 * @param maxBytes of a row group, before compression; a single larger row stands alone
 * @param pages V1, that every reader knows, or V2 with delta encodings, which packs sorted ids,
 *     ordinals and digests better
 * @param unique columns that hardly repeat a value: no dictionary
 * @param silent columns whose values must not show in the footer: no statistics, no column index
 * @param bloom columns with a bloom filter, sized to the values of the row group
 */
public record Layout(
    int maxRows,
    long maxBytes,
    Pages pages,
    List<String> unique,
    List<String> silent,
    List<String> bloom) {

  /** Bytes kept of a minimum or maximum. */
  public static final int STATISTICS_BYTES = 64;

  private static final int PAGE_BYTES = 1 << 20;
  private static final int ROWS_BETWEEN_PAGE_CHECKS = 16;

  /** Version of the data pages. */
  public enum Pages {
    V1,
    V2
  }

  public Layout {
    if (maxRows < 1 || maxBytes < 1) {
      throw new IllegalArgumentException(
          "A row group of " + maxRows + " rows and " + maxBytes + " bytes holds nothing");
    }
    unique = List.copyOf(unique);
    silent = List.copyOf(silent);
    bloom = List.copyOf(bloom);
  }

  /** The same with row groups of another size. */
  public Layout withRowGroups(int rows, long bytes) {
    return new Layout(rows, bytes, pages, unique, silent, bloom);
  }

  /** The same without statistics for these columns alone. */
  Layout withSilent(String... columns) {
    return new Layout(maxRows, maxBytes, pages, unique, List.of(columns), bloom);
  }

  void requireColumnsOf(MessageType schema) {
    for (Collection<String> columns : List.of(unique, silent, bloom)) {
      for (String column : columns) {
        if (!schema.containsField(column)) {
          throw new IllegalArgumentException(schema.getName() + " has no column " + column);
        }
      }
    }
  }

  /** Bloom filters are not here: Parquet would size them before the rows are known. */
  ParquetProperties properties() {
    ParquetProperties.Builder builder =
        ParquetProperties.builder()
            .withWriterVersion(
                pages == Pages.V1 ? WriterVersion.PARQUET_1_0 : WriterVersion.PARQUET_2_0)
            .withPageSize(PAGE_BYTES)
            .withMinRowCountForPageSizeCheck(ROWS_BETWEEN_PAGE_CHECKS)
            .withPageWriteChecksumEnabled(true)
            .withStatisticsTruncateLength(STATISTICS_BYTES)
            .withColumnIndexTruncateLength(STATISTICS_BYTES)
            .withByteStreamSplitEncoding(true)
            .withDictionaryEncoding(true);
    for (String column : unique) {
      builder.withDictionaryEncoding(column, false);
    }
    for (String column : silent) {
      builder.withStatisticsEnabled(column, false).withSizeStatisticsEnabled(column, false);
    }
    return builder.build();
  }
}
