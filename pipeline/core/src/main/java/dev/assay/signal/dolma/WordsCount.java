package dev.assay.signal.dolma;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;

/** Words between white space. */
final class WordsCount implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "dolma-words",
          SignalKind.COUNT,
          "words",
          "Words between white space (gopher_v2 word_count).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return scan.splitWords().units().size();
  }
}
