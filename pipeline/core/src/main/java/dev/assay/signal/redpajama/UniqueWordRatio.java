package dev.assay.signal.redpajama;

import dev.assay.signal.Measure;
import dev.assay.signal.Signal;
import dev.assay.signal.SignalKind;
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
