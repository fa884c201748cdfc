package dev.assay.storage.export;

import dev.assay.lineage.ShardRow;
import dev.assay.storage.parquet.ChannelOutputFile;
import dev.assay.storage.parquet.TableWriter;
import dev.assay.storage.parquet.Tables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Shards after the contract of releases; their names are numbered without a total. */
final class ParquetSink {
  private final Path folder;
  private final long limit;
  private final SortedMap<String, String> keys;
  private @Nullable TableWriter<ShardRow> writer;
  private long bytes;
  private int files;

  /**
   * @param limit bytes of text after which a file ends
   * @param keys of the footers, those of the release
   */
  ParquetSink(Path folder, long limit, SortedMap<String, String> keys) {
    this.folder = folder;
    this.limit = limit;
    this.keys = keys;
  }

  void add(ShardRow row) throws IOException {
    if (writer == null || bytes > limit) {
      finish();
      String name = String.format(Locale.ROOT, "documents-%05d.parquet", files++);
      writer = TableWriter.create(ChannelOutputFile.of(folder.resolve(name)), Tables.SHARD, keys);
      bytes = 0;
    }
    writer.write(row);
    bytes += row.text().getBytes(StandardCharsets.UTF_8).length;
  }

  void finish() throws IOException {
    if (writer != null) {
      writer.close();
      writer = null;
    }
  }
}
