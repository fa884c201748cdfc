package dev.assay.signal.redpajama;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;

/** Words after normalisation: ASCII punctuation taken out, lower case, parted by white space. */
final class WordsCount implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "redpajama-words",
          SignalKind.COUNT,
          "words",
          "Words after normalisation: ASCII punctuation taken out, lower case, parted by "
              + "white space (rps_doc_word_count). Chinese without spaces counts as one word: "
              + "the peer knows English, German, French, Spanish and Italian.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return scan.normalWords().units().size();
  }
}
