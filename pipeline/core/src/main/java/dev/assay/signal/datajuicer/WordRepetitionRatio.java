package dev.assay.signal.datajuicer;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Runs of 10 words that occur more than once. */
final class WordRepetitionRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "data-juicer-word-repetition-ratio",
          SignalKind.RATIO,
          "ratio of runs of 10 words",
          "Runs of 10 words that occur more than once (word_repetition_filter: at most " + "0.5).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.plainRuns().starts(10), Math.max(0, scan.plainWords().units().size() - 9));
  }
}
