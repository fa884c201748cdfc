package dev.assay.signal.datatrove;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Line feeds a word of spaCy. */
final class NewlineRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "datatrove-newline-ratio",
          SignalKind.RATIO,
          "line feeds a word of spaCy",
          "Line feeds divided by spaCy's words, marks among them (fineweb_quality_filter: at "
              + "most 0.3).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.lines.size() - 1, scan.spacyWords().units().size());
  }
}
