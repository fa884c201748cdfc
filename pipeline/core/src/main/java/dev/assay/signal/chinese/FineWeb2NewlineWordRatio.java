package dev.assay.signal.chinese;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Line feeds divided by the words and marks of a text in Chinese. */
final class FineWeb2NewlineWordRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "fineweb2-newline-word-ratio",
          SignalKind.RATIO,
          "line feeds a word or mark",
          "Line feeds divided by the words and marks of a text in Chinese (FineWeb-2, "
              + "cmn_Hani: at most 0.178). Missing when less than a tenth of the text is Han.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.lines.size() - 1, scan.chineseWords().units().size());
  }
}
