package dev.assay.signal.chinese;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Mean length of these words. */
final class FineWeb2MeanWordLength implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "fineweb2-mean-word-length",
          SignalKind.RATIO,
          "characters",
          "Mean length of these words (FineWeb-2, cmn_Hani: 1 to 5). Missing when less "
              + "than a tenth of the text is Han.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.chineseWords().wordCharacters(), scan.chineseWords().words());
  }
}
