package dev.assay.signal.industry;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/**
 * Lines that are none of code, formula, table, heading, list, reference, and are 40 characters long
 * or end as sentences do.
 */
final class ProseLineRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "prose-line-ratio",
          SignalKind.RATIO,
          "ratio of lines that are not blank",
          "Lines that are none of code, formula, table, heading, list, reference, and "
              + "are 40 characters long or end as sentences do.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.structure().proseLines(), scan.structure().lines());
  }
}
