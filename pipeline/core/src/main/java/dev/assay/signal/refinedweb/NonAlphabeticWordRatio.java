package dev.assay.signal.refinedweb;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Words between white space without any letter. */
final class NonAlphabeticWordRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "refinedweb-non-alphabetic-word-ratio",
          SignalKind.RATIO,
          "ratio of words between white space",
          "Words between white space without any letter (DCLM " + "alphabetic_word_ratio_filter).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return 1 - Share.of(scan.spaceWords().alphabetic(), scan.spaceWords().words());
  }
}
