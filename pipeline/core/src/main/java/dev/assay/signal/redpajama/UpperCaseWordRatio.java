package dev.assay.signal.redpajama;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Words in upper case alone. */
final class UpperCaseWordRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "redpajama-upper-case-word-ratio",
          SignalKind.RATIO,
          "ratio of words and marks",
          "Words in upper case alone (rps_doc_frac_all_caps_words).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.spaceWords().upperCasePieces(), scan.spaceWords().pieces());
  }
}
