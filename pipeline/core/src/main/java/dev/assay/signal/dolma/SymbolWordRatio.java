package dev.assay.signal.dolma;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Words with a symbol. */
final class SymbolWordRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "dolma-symbol-word-ratio",
          SignalKind.RATIO,
          "ratio of words",
          "Words between white space that hold # or \u2026; three full stops are no symbol "
              + "(gopher_v2 symbol_to_word_ratio).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.splitWords().symbols(), scan.splitWords().units().size());
  }
}
