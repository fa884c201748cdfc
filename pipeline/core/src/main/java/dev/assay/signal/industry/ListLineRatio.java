package dev.assay.signal.industry;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Lines that are items of lists: a bullet or a number, Chinese ones too. */
final class ListLineRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "list-line-ratio",
          SignalKind.RATIO,
          "ratio of lines that are not blank",
          "Lines that are items of lists: a bullet or a number, Chinese ones too.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.structure().listLines(), scan.structure().lines());
  }
}
