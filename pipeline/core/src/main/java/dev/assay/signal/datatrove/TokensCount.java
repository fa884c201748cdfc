package dev.assay.signal.datatrove;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;

/** All words of spaCy, marks among them. */
final class TokensCount implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "datatrove-tokens",
          SignalKind.COUNT,
          "spaCy's words",
          "All words of spaCy's English tokenizer, marks among them (split_into_words).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return scan.spacyWords().units().size();
  }
}
