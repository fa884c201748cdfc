package dev.assay.signal.redpajama;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Words and marks without an ASCII letter. */
final class NonAlphabeticWordRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "redpajama-non-alphabetic-word-ratio",
          SignalKind.RATIO,
          "ratio of words and marks",
          "Words and marks without an ASCII letter (rps_doc_frac_no_alph_words): 1 for "
              + "Chinese.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return 1 - Share.of(scan.spaceWords().alphabeticPieces(), scan.spaceWords().pieces());
  }
}
