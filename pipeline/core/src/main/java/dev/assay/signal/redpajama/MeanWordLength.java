package dev.assay.signal.redpajama;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Mean length of these words after canonical decomposition. */
final class MeanWordLength implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "redpajama-mean-word-length",
          SignalKind.RATIO,
          "characters",
          "Mean length of these words after canonical decomposition "
              + "(rps_doc_mean_word_length).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.normalWords().units().characters(), scan.normalWords().units().size());
  }
}
