package dev.assay.signal.industry;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Rows with another number of cells than the row right above. */
final class RaggedRowRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "ragged-row-ratio",
          SignalKind.RATIO,
          "ratio of rows",
          "Rows with another number of cells than the row right above; missing without "
              + "tables. An escaped bar counts as a cell.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.structure().raggedRows(), scan.structure().tableLines());
  }
}
