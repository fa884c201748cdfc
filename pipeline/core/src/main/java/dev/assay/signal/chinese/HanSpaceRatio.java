package dev.assay.signal.chinese;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/**
 * Single spaces between two Han characters, divided by the Han characters: traces of PDF extraction
 * and of tokenised text.
 */
final class HanSpaceRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "han-space-ratio",
          SignalKind.RATIO,
          "spaces a Han character",
          "Single spaces between two Han characters, divided by the Han characters: "
              + "traces of PDF extraction and of tokenised text. Missing when less than a "
              + "tenth of the text is Han.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.hanMarks().spaces(), scan.hanMarks().han());
  }
}
