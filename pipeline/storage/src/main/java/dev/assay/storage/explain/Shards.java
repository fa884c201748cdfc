package dev.assay.storage.explain;

import dev.assay.lineage.FateRow;
import dev.assay.lineage.ShardRow;
import dev.assay.storage.parquet.ChannelInputFile;
import dev.assay.storage.parquet.RowCursor;
import dev.assay.storage.parquet.TableReader;
import dev.assay.storage.parquet.TableReader.Located;
import dev.assay.storage.parquet.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Finds kept documents in the shards of a release. */
final class Shards {
  private final SortedMap<String, Path> files;

  /**
   * @param files by their path in the release
   */
  Shards(SortedMap<String, Path> files) {
    this.files = files;
  }

  /** A document and what the ledger would say of it, as far as the shard knows. */
  record Kept(FateRow fate, ShardRow row) {}

  /** The document that the ledger says stands here, null when the shard is not at hand. */
  @Nullable ShardRow at(String shard, long row) throws IOException {
    Path file = files.get(shard);
    return file == null ? null : TableReader.at(ChannelInputFile.of(file), Tables.SHARD, row);
  }

  /** The document of an id, null when none is kept under it. */
  @Nullable Kept find(String id) throws IOException {
    for (Map.Entry<String, Path> file : files.entrySet()) {
      List<Located<ShardRow>> found =
          TableReader.find(ChannelInputFile.of(file.getValue()), Tables.SHARD, "id", id);
      if (!found.isEmpty()) {
        ShardRow row = found.get(0).row();
        return new Kept(fate(row, file.getKey(), found.get(0).ordinal()), row);
      }
    }
    return null;
  }

  /** The id of the document read from this place, null when none is kept. */
  @Nullable String idAt(@Nullable String source, String origin, long record) throws IOException {
    for (Path file : files.values()) {
      try (RowCursor rows = Places.of(file, origin)) {
        while (rows.next()) {
          if (Places.isAt(rows, source, origin, record)) {
            return Places.id(rows);
          }
        }
      }
    }
    return null;
  }

  /** Hands over every kept document of one source. */
  void visit(String source, Places.Visitor visitor) throws IOException {
    Places.visit(files.values(), source, visitor);
  }

  private static FateRow fate(ShardRow row, String shard, long ordinal) {
    String key = row.id().substring(row.id().indexOf('/') + 1);
    return new FateRow(
        row.id(),
        key,
        row.source(),
        row.origin(),
        row.record(),
        row.sourceSha256(),
        row.contentSha256(),
        "kept",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        shard,
        ordinal,
        row.license(),
        null,
        null,
        row.charCount(),
        row.tokenCount());
  }
}
