package dev.assay.signal.industry;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Cells of tables that are empty. */
final class EmptyCellRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "empty-cell-ratio",
          SignalKind.RATIO,
          "ratio of cells",
          "Cells of tables that are empty; missing without tables.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.structure().emptyCells(), scan.structure().cells());
  }
}
