package dev.assay.storage.parquet;

import dev.assay.lineage.HeldRow;
import java.util.List;

/** Texts of held documents, which show in no footer. */
final class HeldTable {
  static final Table<HeldRow> TABLE =
      new Table<>(
          Schemas.of("held"),
          Evidence.layout(List.of("id", "text"), List.of("id")).withSilent("text"),
          HeldTable::write,
          HeldTable::read);

  private HeldTable() {}

  private static void write(HeldRow row, RowBuffer out) {
    out.string(row.id());
    out.string(row.text());
  }

  private static HeldRow read(RowFields in) {
    return new HeldRow(in.string(), in.string());
  }
}
