package dev.assay.signal.dolma;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;

/** Lines, blank ones too. */
final class LinesCount implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "dolma-lines",
          SignalKind.COUNT,
          "lines",
          "Lines, blank ones too; behind the last line feed stands one more (c4_v2 line_count).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return scan.lines.size();
  }
}
