package dev.assay.storage.export;

import dev.assay.lineage.ShardRow;
import dev.assay.release.Manifest;
import dev.assay.release.Shard;
import dev.assay.release.SplitShards;
import dev.assay.storage.parquet.ChannelInputFile;
import dev.assay.storage.parquet.FileSummary;
import dev.assay.storage.parquet.TableReader;
import dev.assay.storage.parquet.Tables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes the documents of a release again for a loader: in the order of the shards, each once. A
 * folder of the export is {@code <group>/<split>}. The same release gives the same bytes.
 */
public final class Exporter {
  private final Path release;
  private final Path out;
  private final ExportFormat format;
  private final ExportBy by;
  private final long limit;
  private final SortedMap<String, Group> groups = new TreeMap<>();

  /**
   * @param release folder of the release
   * @param out folder that is there and empty
   * @param limit bytes after which a file of the export ends
   */
  public Exporter(Path release, Path out, ExportFormat format, ExportBy by, long limit) {
    this.release = release;
    this.out = out;
    this.format = format;
    this.by = by;
    this.limit = limit;
  }

  /** Where the documents of one folder go. */
  private static final class Group {
    final String name;
    final String split;
    final RowTarget target;
    long documents;
    long tokens;

    Group(String name, String split, RowTarget target) {
      this.name = name;
      this.split = split;
      this.target = target;
    }
  }

  /** Takes whole rows. */
  private interface RowTarget {
    void add(ShardRow row) throws IOException;

    void finish() throws IOException;
  }

  /** What was written, by folder. */
  public List<GroupCount> export(Manifest manifest) throws IOException {
    for (SplitShards split : manifest.splits()) {
      for (Shard shard : split.shards()) {
        read(split.split(), release.resolve(shard.path()));
      }
    }
    List<GroupCount> counts = new ArrayList<>();
    for (var entry : groups.entrySet()) {
      Group group = entry.getValue();
      group.target.finish();
      counts.add(
          new GroupCount(entry.getKey(), group.name, group.split, group.documents, group.tokens));
    }
    return counts;
  }

  private void read(String split, Path shard) throws IOException {
    SortedMap<String, String> keys =
        new TreeMap<>(FileSummary.of(ChannelInputFile.of(shard)).keys());
    try (TableReader<ShardRow> rows = TableReader.open(ChannelInputFile.of(shard), Tables.SHARD)) {
      for (ShardRow row = rows.next(); row != null; row = rows.next()) {
        Group group = group(by.folder(row), split, keys);
        group.target.add(row);
        group.documents++;
        group.tokens += row.tokenCount();
      }
    }
  }

  private Group group(String name, String split, SortedMap<String, String> keys)
      throws IOException {
    String folder = name + "/" + split;
    Group group = groups.get(folder);
    if (group == null) {
      Path place = Files.createDirectories(out.resolve(folder));
      group =
          new Group(
              name,
              split,
              format == ExportFormat.PARQUET
                  ? parquet(new ParquetSink(place, limit, keys))
                  : rows(format.sink(place, limit)));
      groups.put(folder, group);
    }
    return group;
  }

  private static RowTarget parquet(ParquetSink sink) {
    return new RowTarget() {
      @Override
      public void add(ShardRow row) throws IOException {
        sink.add(row);
      }

      @Override
      public void finish() throws IOException {
        sink.finish();
      }
    };
  }

  private static RowTarget rows(RowSink sink) {
    return new RowTarget() {
      @Override
      public void add(ShardRow row) throws IOException {
        sink.add(
            new ExportRow(
                row.text().getBytes(StandardCharsets.UTF_8),
                row.id(),
                row.source(),
                row.license(),
                row.language() == null ? "und" : row.language(),
                row.url(),
                row.tokenCount()));
      }

      @Override
      public void finish() throws IOException {
        sink.finish();
      }
    };
  }
}
