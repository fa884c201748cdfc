package dev.assay.storage.parquet;

import dev.assay.lineage.ShardRow;
import java.util.List;

/** Shard contract v1. */
final class ShardTable {
  /** Readers like Hugging Face datasets and PyArrow take a row group at a time. */
  private static final int MAX_ROWS = 20_000;

  private static final long MAX_BYTES = 100_000_000;

  static final Table<ShardRow> TABLE =
      new Table<>(
          Schemas.of("shard"),
          new Layout(
              MAX_ROWS,
              MAX_BYTES,
              Layout.Pages.V1,
              List.of("text", "id", "url", "source_sha256", "content_sha256"),
              List.of("text", "title", "author", "metadata", "lineage"),
              List.of("id")),
          ShardTable::write,
          ShardTable::read);

  private ShardTable() {}

  private static void write(ShardRow row, RowBuffer out) {
    out.string(row.text());
    out.string(row.id());
    out.string(row.source());
    out.string(row.url());
    out.string(row.title());
    out.string(row.author());
    out.string(row.published());
    out.string(row.license());
    out.string(row.language());
    out.int64(row.tokenCount());
    out.int64(row.charCount());
    out.string(row.origin());
    out.int64(row.record());
    out.string(row.sourceSha256());
    out.string(row.contentSha256());
    out.int32(row.duplicates());
    out.int32(row.redactions());
    out.string(row.metadata());
    out.string(row.lineage());
  }

  private static ShardRow read(RowFields in) {
    return new ShardRow(
        in.string(),
        in.string(),
        in.string(),
        in.optionalString(),
        in.optionalString(),
        in.optionalString(),
        in.optionalString(),
        in.string(),
        in.optionalString(),
        in.int64(),
        in.int64(),
        in.string(),
        in.int64(),
        in.string(),
        in.string(),
        in.int32(),
        in.int32(),
        in.optionalString(),
        in.string());
  }
}
