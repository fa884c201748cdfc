package dev.assay.signal.redpajama;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** English stop words, lower case only, 570 of them. */
final class StopWordRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "redpajama-stop-word-ratio",
          SignalKind.RATIO,
          "ratio of words and marks",
          "English stop words, lower case only, 570 of them (rps_doc_stop_word_fraction).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.spaceWords().stopPieces(), scan.spaceWords().pieces());
  }
}
