package dev.assay.signal.chinese;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Han characters whose simplified form is another, by ICU4J, characters taken alone. */
final class TraditionalCharacterRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "traditional-character-ratio",
          SignalKind.RATIO,
          "ratio of Han characters",
          "Han characters whose simplified form is another, by ICU4J, characters taken "
              + "alone. ChineseWebText drops a text with one of them, which its phrase tables "
              + "judge. Missing when less than a tenth of the text is Han.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.hanMarks().traditional(), scan.hanMarks().han());
  }
}
