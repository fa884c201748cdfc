package dev.assay.signal.chinese;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/**
 * Words of one Han character: 0.4 to 0.6 in modern prose, more in classical texts, near 1 where
 * characters stand without sense.
 */
final class SingleHanWordRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "single-han-word-ratio",
          SignalKind.RATIO,
          "ratio of words of Han characters",
          "Words of one Han character: 0.4 to 0.6 in modern prose, more in classical "
              + "texts, near 1 where characters stand without sense. Missing when less than a "
              + "tenth of the text is Han.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.chineseWords().singleHan(), scan.chineseWords().hanWords());
  }
}
