package dev.assay.storage.parquet;

import dev.assay.lineage.FateRow;
import java.util.List;

/** The ledger. */
final class FatesTable {
  static final Table<FateRow> TABLE =
      new Table<>(
          Schemas.of("fates"),
          Evidence.layout(List.of("id", "key", "source_sha256", "content_sha256"), List.of("id")),
          FatesTable::write,
          FatesTable::read);

  private FatesTable() {}

  private static void write(FateRow row, RowBuffer out) {
    out.string(row.id());
    out.string(row.key());
    out.string(row.source());
    out.string(row.origin());
    out.int64(row.record());
    out.string(row.sourceSha256());
    out.string(row.contentSha256());
    out.string(row.fate());
    out.string(row.stage());
    out.string(row.reason());
    out.string(row.rule());
    out.string(row.ruleSha256());
    out.string(row.clause());
    out.float64(row.value());
    out.string(row.threshold());
    out.string(row.also());
    out.string(row.twin());
    out.string(row.twinRelease());
    out.float64(row.similarity());
    out.string(row.shard());
    out.int64(row.row());
    out.string(row.license());
    out.string(row.licenseEvidence());
    out.string(row.redactions());
    out.int64(row.charCount());
    out.int64(row.tokenCount());
  }

  private static FateRow read(RowFields in) {
    return new FateRow(
        in.string(),
        in.string(),
        in.string(),
        in.string(),
        in.int64(),
        in.string(),
        in.optionalString(),
        in.string(),
        in.optionalString(),
        in.optionalString(),
        in.optionalString(),
        in.optionalString(),
        in.optionalString(),
        in.optionalFloat64(),
        in.optionalString(),
        in.optionalString(),
        in.optionalString(),
        in.optionalString(),
        in.optionalFloat64(),
        in.optionalString(),
        in.optionalInt64(),
        in.optionalString(),
        in.optionalString(),
        in.optionalString(),
        in.optionalInt64(),
        in.optionalInt64());
  }
}
