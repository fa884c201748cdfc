package dev.assay.signal.redpajama;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Mean number of normalised words a line, blank ones too. */
final class MeanLineWords implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "redpajama-mean-line-words",
          SignalKind.RATIO,
          "words",
          "Mean number of normalised words a line, blank ones too (mean of "
              + "rps_lines_num_words).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.normalWords().units().size(), scan.normalWords().lines());
  }
}
