package dev.assay.storage.parquet;

import dev.assay.lineage.DuplicateRow;
import java.util.List;

/** Removed duplicates and their twins; looked up from either side. */
final class DuplicatesTable {
  static final Table<DuplicateRow> TABLE =
      new Table<>(
          Schemas.of("duplicates"),
          Evidence.layout(List.of("id"), List.of("id", "twin")),
          DuplicatesTable::write,
          DuplicatesTable::read);

  private DuplicatesTable() {}

  private static void write(DuplicateRow row, RowBuffer out) {
    out.string(row.id());
    out.string(row.twin());
    out.string(row.twinRelease());
    out.float64(row.similarity());
    out.string(row.kind());
    out.string(row.source());
    out.string(row.twinSource());
    out.string(row.license());
    out.string(row.twinLicense());
  }

  private static DuplicateRow read(RowFields in) {
    return new DuplicateRow(
        in.string(),
        in.string(),
        in.optionalString(),
        in.float64(),
        in.string(),
        in.string(),
        in.string(),
        in.optionalString(),
        in.optionalString());
  }
}
