package dev.assay.signal.industry;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Words, a Han character each, divided by the sentences. */
final class MeanSentenceLength implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "mean-sentence-length",
          SignalKind.RATIO,
          "words",
          "Words, a Han character each, divided by the sentences; missing without " + "sentences.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.sentences().words(), scan.sentences().ends());
  }
}
