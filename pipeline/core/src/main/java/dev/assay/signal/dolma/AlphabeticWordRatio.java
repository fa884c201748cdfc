package dev.assay.signal.dolma;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Words with a letter. */
final class AlphabeticWordRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "dolma-alphabetic-word-ratio",
          SignalKind.RATIO,
          "ratio of words",
          "Words between white space with at least one letter (gopher_v2 "
              + "fraction_of_words_with_alpha_character).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.splitWords().alphabetic(), scan.splitWords().units().size());
  }
}
