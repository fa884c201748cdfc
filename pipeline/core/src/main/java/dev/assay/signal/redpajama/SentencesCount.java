package dev.assay.signal.redpajama;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;

/** Stretches between full stops, exclamation and question marks that hold a word character. */
final class SentencesCount implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "redpajama-sentences",
          SignalKind.COUNT,
          "sentences",
          "Stretches between full stops, exclamation and question marks that hold a word "
              + "character (rps_doc_num_sentences).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return scan.simpleSentences();
  }
}
