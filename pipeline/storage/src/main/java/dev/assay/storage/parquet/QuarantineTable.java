package dev.assay.storage.parquet;

import dev.assay.lineage.QuarantineRow;
import java.util.List;

/** Regions that could not be read. */
final class QuarantineTable {
  static final Table<QuarantineRow> TABLE =
      new Table<>(
          Schemas.of("quarantine"),
          Evidence.layout(List.of("id", "source_sha256"), List.of("id")),
          QuarantineTable::write,
          QuarantineTable::read);

  private QuarantineTable() {}

  private static void write(QuarantineRow row, RowBuffer out) {
    out.string(row.id());
    out.string(row.source());
    out.string(row.origin());
    out.int64(row.record());
    out.int64(row.byteOffset());
    out.int64(row.bytesLost());
    out.string(row.sourceSha256());
    out.string(row.reason());
    out.string(row.detail());
  }

  private static QuarantineRow read(RowFields in) {
    return new QuarantineRow(
        in.string(),
        in.string(),
        in.string(),
        in.int64(),
        in.int64(),
        in.int64(),
        in.string(),
        in.string(),
        in.optionalString());
  }
}
