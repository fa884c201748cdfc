package dev.assay.signal.redpajama;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Mean over the lines of the share of numerals among the characters after normalisation. */
final class MeanLineNumericRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "redpajama-mean-line-numeric-ratio",
          SignalKind.RATIO,
          "ratio of characters",
          "Mean over the lines of the share of numerals among the characters after "
              + "normalisation (mean of rps_lines_numerical_chars_fraction).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.normalWords().numericShares(), scan.normalWords().lines());
  }
}
