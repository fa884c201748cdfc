package dev.assay.signal.chinese;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/**
 * Chinese stop words among the words and among pairs of neighbours read as one, divided by the
 * words.
 */
final class BigScienceStopWordRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "bigscience-stop-word-ratio",
          SignalKind.RATIO,
          "ratio of words",
          "Chinese stop words among the words and among pairs of neighbours read as one, "
              + "divided by the words (BigScience zh: at least 0.1691; its words are of a "
              + "SentencePiece model, these of the dictionary). Missing when less than a tenth "
              + "of the text is Han.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Math.min(1, Share.of(scan.chineseWords().stopWords(), scan.chineseWords().words()));
  }
}
