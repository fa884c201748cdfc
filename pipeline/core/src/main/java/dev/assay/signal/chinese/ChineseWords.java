package dev.assay.signal.chinese;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;

/** Words and no marks of a text in Chinese, Han characters parted by the dictionary of jieba. */
final class ChineseWords implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "chinese-words",
          SignalKind.COUNT,
          "words",
          "Words and no marks of a text in Chinese, Han characters parted by the "
              + "dictionary of jieba. Missing when less than a tenth of the text is Han.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Chinese.count(scan, scan.chineseWords().words());
  }
}
