package dev.assay.signal.industry;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;

/** Marks that end a sentence, several in a row once. */
final class SentencesCount implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "sentences",
          SignalKind.COUNT,
          "sentences",
          "Marks that end a sentence, several in a row once; 3.14 and example.com have "
              + "none, 。！？ always do.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return scan.sentences().ends();
  }
}
