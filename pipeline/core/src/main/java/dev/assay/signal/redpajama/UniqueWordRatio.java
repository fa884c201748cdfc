package dev.assay.signal.redpajama;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Different words of all words. */
final class UniqueWordRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "redpajama-unique-word-ratio",
          SignalKind.RATIO,
          "ratio of normalised words",
          "Different words of all words (rps_doc_frac_unique_words).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.normalWords().units().distinct(), scan.normalWords().units().size());
  }
}
