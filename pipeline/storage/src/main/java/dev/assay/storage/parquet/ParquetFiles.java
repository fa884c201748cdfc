package dev.assay.storage.parquet;

import java.io.IOException;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.filter2.predicate.FilterApi;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.api.Binary;

/** Opens files without Hadoop's configuration and makes every error name its file. */
final class ParquetFiles {
  private ParquetFiles() {}

  static ParquetFileReader open(InputFile file) throws IOException {
    return open(file, options().build());
  }

  /** Leaves out row groups and pages that cannot hold the value. */
  static ParquetFileReader open(InputFile file, String column, String value) throws IOException {
    FilterCompat.Filter equal =
        FilterCompat.get(FilterApi.eq(FilterApi.binaryColumn(column), Binary.fromString(value)));
    return open(
        file,
        options()
            .withRecordFilter(equal)
            .useStatsFilter()
            .useDictionaryFilter()
            .useBloomFilter()
            .useColumnIndexFilter()
            .build());
  }

  static IOException unreadable(InputFile file, Exception cause) {
    return new IOException("Cannot read " + file + ": " + cause.getMessage(), cause);
  }

  private static ParquetReadOptions.Builder options() {
    return ParquetReadOptions.builder(new PlainParquetConfiguration())
        .withCodecFactory(new Codecs())
        .usePageChecksumVerification();
  }

  private static ParquetFileReader open(InputFile file, ParquetReadOptions options)
      throws IOException {
    try {
      return ParquetFileReader.open(file, options);
    } catch (IOException | RuntimeException e) {
      throw unreadable(file, e);
    }
  }
}
