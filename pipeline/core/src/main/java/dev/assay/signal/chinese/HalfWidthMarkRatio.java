package dev.assay.signal.chinese;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/**
 * ASCII marks of the marks right after a Han character that have a full-width twin: a habit of
 * machine translation and of careless writers alike.
 */
final class HalfWidthMarkRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "half-width-mark-ratio",
          SignalKind.RATIO,
          "ratio of marks after Han characters",
          "ASCII marks of the marks right after a Han character that have a full-width "
              + "twin: a habit of machine translation and of careless writers alike. Missing "
              + "when less than a tenth of the text is Han.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(
        scan.hanMarks().halfWidth(), scan.hanMarks().halfWidth() + scan.hanMarks().fullWidth());
  }
}
