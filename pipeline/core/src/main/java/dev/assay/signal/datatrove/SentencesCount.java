package dev.assay.signal.datatrove;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;

/** Sentences, each line a text of its own. */
final class SentencesCount implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "datatrove-sentences",
          SignalKind.COUNT,
          "sentences",
          "Sentences of spaCy's sentencizer, each line a text of its own without white space "
              + "around it (c4_filters: at least 5).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return scan.spacyWords().sentences();
  }
}
