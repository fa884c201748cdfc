package dev.assay.signal.dolma;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;

/** Lines of fewer than three words. */
final class LinesOfFewWords implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "dolma-lines-of-few-words",
          SignalKind.COUNT,
          "lines",
          "Lines of fewer than three words, blank ones too (c4_v2 lines_with_too_few_words).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return scan.splitLines().ofFewWords();
  }
}
