package dev.assay.signal.industry;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Lines that are like one before but for their numbers: generated pages and tables. */
final class TemplateLineRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "template-line-ratio",
          SignalKind.RATIO,
          "ratio of lines that are not blank",
          "Lines that are like one before but for their numbers: generated pages and "
              + "tables; in law and verse refrains.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.templateLines().repeats(), scan.templateLines().lines());
  }
}
