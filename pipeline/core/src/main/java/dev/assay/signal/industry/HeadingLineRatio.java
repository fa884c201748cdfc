package dev.assay.signal.industry;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Lines that are headings: of one to six number signs, underlined, or 第…编, 章, 节. */
final class HeadingLineRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "heading-line-ratio",
          SignalKind.RATIO,
          "ratio of lines that are not blank",
          "Lines that are headings: of one to six number signs, underlined, or 第…编, 章, 节.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.structure().headingLines(), scan.structure().lines());
  }
}
