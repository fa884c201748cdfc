package dev.assay.signal.chinese;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Characters from U+4E00 to U+9FA5 of all characters, white space too. */
final class ChineseWebTextHanRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "chinesewebtext-han-ratio",
          SignalKind.RATIO,
          "ratio of characters",
          "Characters from U+4E00 to U+9FA5 of all characters, white space too "
              + "(ChineseWebText: at least 0.3); 0 when less than a tenth of the text is Han.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.hanMarks().common(), scan.codePoints());
  }
}
