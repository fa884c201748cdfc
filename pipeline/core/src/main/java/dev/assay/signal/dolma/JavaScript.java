package dev.assay.signal.dolma;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;

/** Whether the text mentions JavaScript. */
final class JavaScript implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "dolma-javascript",
          SignalKind.COUNT,
          "1 or 0",
          "1 when javascript stands in the text, in any case, inside words too (c4_v2 "
              + "has_javascript).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Contained.ignoringCase(scan, "javascript") ? 1 : 0;
  }
}
