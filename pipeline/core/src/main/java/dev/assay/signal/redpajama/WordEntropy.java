package dev.assay.signal.redpajama;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;

/** Entropy of the distribution of the words. */
final class WordEntropy implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "redpajama-word-entropy",
          SignalKind.RATIO,
          "nats",
          "Entropy of the distribution of the words (rps_doc_unigram_entropy).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return scan.normalWords().units().entropy();
  }
}
