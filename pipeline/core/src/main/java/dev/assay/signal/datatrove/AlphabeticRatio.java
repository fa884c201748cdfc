package dev.assay.signal.datatrove;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Words of spaCy with a letter. */
final class AlphabeticRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "datatrove-alphabetic-ratio",
          SignalKind.RATIO,
          "ratio of spaCy's words",
          "Words of spaCy with at least one letter, of all of them, marks too "
              + "(gopher_quality_filter: at least 0.8): technical text falls below.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.spacyWords().alphabetic(), scan.spacyWords().units().size());
  }
}
