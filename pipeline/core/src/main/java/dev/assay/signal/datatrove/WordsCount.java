package dev.assay.signal.datatrove;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;

/** Words of spaCy that are more than marks. */
final class WordsCount implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "datatrove-words",
          SignalKind.COUNT,
          "spaCy's words",
          "Words of spaCy's English tokenizer that are more than marks of datatrove's list "
              + "(gopher_quality_filter: 50 to 100,000).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return scan.spacyWords().plain();
  }
}
