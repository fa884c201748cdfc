package dev.assay.storage.parquet;

import dev.assay.lineage.EdgeRow;
import java.util.List;

/** Verified similarities; looked up from either side. */
final class EdgesTable {
  static final Table<EdgeRow> TABLE =
      new Table<>(
          Schemas.of("edges"),
          Evidence.layout(List.of(), List.of("a", "b")),
          EdgesTable::write,
          EdgesTable::read);

  private EdgesTable() {}

  private static void write(EdgeRow row, RowBuffer out) {
    out.string(row.a());
    out.string(row.b());
    out.float64(row.similarity());
  }

  private static EdgeRow read(RowFields in) {
    return new EdgeRow(in.string(), in.string(), in.float64());
  }
}
