package dev.assay.signal.chinese;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Runs of 13 characters, white space left out, that occur more than once. */
final class ChineseWebTextDuplicate13GramRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "chinesewebtext-duplicate-13-gram-ratio",
          SignalKind.RATIO,
          "ratio of runs of 13 characters",
          "Runs of 13 characters, white space left out, that occur more than once "
              + "(ChineseWebText: at most 0.5). Missing when less than a tenth of the text is "
              + "Han.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.squeezedRunsOf13().repeatedRuns(), scan.squeezedRunsOf13().runs());
  }
}
