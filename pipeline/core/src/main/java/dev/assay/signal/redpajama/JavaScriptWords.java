package dev.assay.signal.redpajama;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;

/** How often the word javascript occurs. */
final class JavaScriptWords implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "redpajama-javascript-words",
          SignalKind.COUNT,
          "words",
          "How often the word javascript occurs (sum of rps_lines_javascript_counts).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return scan.normalWords().javascript();
  }
}
