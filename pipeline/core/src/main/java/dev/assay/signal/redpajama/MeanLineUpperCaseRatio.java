package dev.assay.signal.redpajama;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Mean over the lines of the share of upper-case letters among all characters. */
final class MeanLineUpperCaseRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "redpajama-mean-line-upper-case-ratio",
          SignalKind.RATIO,
          "ratio of characters",
          "Mean over the lines of the share of upper-case letters among all characters "
              + "(mean of rps_lines_uppercase_letter_fraction).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.normalWords().upperShares(), scan.normalWords().lines());
  }
}
