package dev.assay.signal.refinedweb;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;

/** Words as DCLM counts them for RefinedWeb, marks left out. */
final class WordsCount implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "refinedweb-words",
          SignalKind.COUNT,
          "words",
          "Words as DCLM counts them for RefinedWeb, marks left out; here a Han, kana or "
              + "hangul character each.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return scan.words();
  }
}
