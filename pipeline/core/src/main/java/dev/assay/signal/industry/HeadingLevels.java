package dev.assay.signal.industry;

import dev.assay.signal.Measure;
import dev.assay.signal.Signal;
import dev.assay.signal.SignalKind;
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
