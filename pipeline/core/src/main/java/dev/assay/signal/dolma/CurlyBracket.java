package dev.assay.signal.dolma;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;

/** Whether the text holds a curly bracket. */
final class CurlyBracket implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "dolma-curly-bracket",
          SignalKind.COUNT,
          "1 or 0",
          "1 when { stands in the text (c4_v2 has_curly_brace).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Contained.ignoringCase(scan, "{") ? 1 : 0;
  }
}
