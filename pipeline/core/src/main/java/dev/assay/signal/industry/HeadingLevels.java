package dev.assay.signal.industry;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;

/** Different levels of headings. */
final class HeadingLevels implements Measure {
  private static final Signal SIGNAL =
      new Signal("heading-levels", SignalKind.COUNT, "levels", "Different levels of headings.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return scan.structure().headingLevels();
  }
}
