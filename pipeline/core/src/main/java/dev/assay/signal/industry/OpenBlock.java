package dev.assay.signal.industry;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;

/**
 * 1 when a fence of code or a block of formulas is open at the end: the text is cut off, or its
 * author forgot.
 */
final class OpenBlock implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "open-block",
          SignalKind.COUNT,
          "1 or 0",
          "1 when a fence of code or a block of formulas is open at the end: the text is "
              + "cut off, or its author forgot.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return scan.structure().endsInBlock() ? 1 : 0;
  }
}
