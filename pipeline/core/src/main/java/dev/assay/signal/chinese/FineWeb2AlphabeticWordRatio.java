package dev.assay.signal.chinese;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Words with a letter, Han among them, of the words and marks of a text in Chinese. */
final class FineWeb2AlphabeticWordRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "fineweb2-alphabetic-word-ratio",
          SignalKind.RATIO,
          "ratio of words and marks",
          "Words with a letter, Han among them, of the words and marks of a text in "
              + "Chinese (FineWeb-2, cmn_Hani: at least 0.735). Missing when less than a tenth "
              + "of the text is Han.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.chineseWords().alphabetic(), scan.chineseWords().units().size());
  }
}
