package dev.assay.signal.refinedweb;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Lines that occur more than once, every occurrence counted. */
final class DuplicateLineRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "refinedweb-duplicate-line-ratio",
          SignalKind.RATIO,
          "ratio of lines that are not blank",
          "Lines that occur more than once, every occurrence counted (DCLM "
              + "repetition_filter).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.trimmedLines().repeatedLines(), scan.trimmedLines().lines());
  }
}
