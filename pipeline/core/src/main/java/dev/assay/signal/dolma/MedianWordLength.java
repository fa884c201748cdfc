package dev.assay.signal.dolma;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;

/** Median length of the words. */
final class MedianWordLength implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "dolma-median-word-length",
          SignalKind.RATIO,
          "characters",
          "Median, not mean, length of the words between white space (gopher_v2 "
              + "median_word_length).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return scan.splitWords().medianLength();
  }
}
