package dev.assay.signal.industry;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;

/** Headings more than one level below the heading before. */
final class HeadingLevelSkips implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "heading-level-skips",
          SignalKind.COUNT,
          "headings",
          "Headings more than one level below the heading before.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return scan.structure().levelSkips();
  }
}
