package dev.assay.storage.parquet;

import dev.assay.lineage.ContaminationRow;
import java.util.List;

/** Documents that hold items of benchmarks; there only when a run looked for them. */
final class ContaminationsTable {
  static final Table<ContaminationRow> TABLE =
      new Table<>(
          Schemas.of("contaminations"),
          Evidence.layout(List.of(), List.of("id")),
          ContaminationsTable::write,
          ContaminationsTable::read);

  private ContaminationsTable() {}

  private static void write(ContaminationRow row, RowBuffer out) {
    out.string(row.id());
    out.string(row.item());
    out.int32(row.found());
    out.int32(row.of());
    out.float64(row.containment());
    out.string(row.action());
  }

  private static ContaminationRow read(RowFields in) {
    return new ContaminationRow(
        in.string(), in.string(), in.int32(), in.int32(), in.float64(), in.string());
  }
}
