package dev.assay.signal.dolma;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;

/** Occurrences of the eight stop words. */
final class RequiredWords implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "dolma-required-words",
          SignalKind.COUNT,
          "words",
          "Words between white space that are one of the be to of and that have with, in lower "
              + "case; each counts as often as it occurs (gopher_v2 required_word_count).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return scan.splitWords().required();
  }
}
