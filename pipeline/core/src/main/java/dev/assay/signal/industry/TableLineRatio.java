package dev.assay.signal.industry;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/**
 * Lines that are rows of tables: bars at an end and two at least, three bars, two tabs, or +---+.
 */
final class TableLineRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "table-line-ratio",
          SignalKind.RATIO,
          "ratio of lines that are not blank",
          "Lines that are rows of tables: bars at an end and two at least, three bars, "
              + "two tabs, or +---+.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.structure().tableLines(), scan.structure().lines());
  }
}
