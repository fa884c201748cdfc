package dev.assay.storage.parquet;

import dev.assay.lineage.ContaminationRow;
import dev.assay.lineage.DuplicateRow;
import dev.assay.lineage.EdgeRow;
import dev.assay.lineage.FateRow;
import dev.assay.lineage.HeldRow;
import dev.assay.lineage.QuarantineRow;
import dev.assay.lineage.ShardRow;
import dev.assay.lineage.SignatureRow;
import dev.assay.signal.SignalValues;
import dev.assay.signal.measure.Signal;
import java.util.List;

/** The tables of a release and of its evidence. */
public final class Tables {
  /** Shard contract v1. */
  public static final Table<ShardRow> SHARD = ShardTable.TABLE;

  public static final Table<FateRow> FATES = FatesTable.TABLE;
  public static final Table<DuplicateRow> DUPLICATES = DuplicatesTable.TABLE;
  public static final Table<EdgeRow> EDGES = EdgesTable.TABLE;
  public static final Table<QuarantineRow> QUARANTINE = QuarantineTable.TABLE;
  public static final Table<HeldRow> HELD = HeldTable.TABLE;
  public static final Table<SignatureRow> SIGNATURES = SignaturesTable.TABLE;

  /** Only of runs that look for benchmarks. */
  public static final Table<ContaminationRow> CONTAMINATIONS = ContaminationsTable.TABLE;

  private Tables() {}

  /**
   * One column a signal, named by its id: counts INT64, ratios FLOAT, missing values null.
   *
   * @param signals in the order of {@link SignalValues}
   */
  public static Table<SignalValues> signals(List<Signal> signals) {
    return SignalsTable.of(signals);
  }
}
