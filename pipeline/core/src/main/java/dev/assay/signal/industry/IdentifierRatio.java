package dev.assay.signal.industry;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/**
 * Words that look like names of a program: an underscore, upper case after lower case, a full stop
 * between letters.
 */
final class IdentifierRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "identifier-ratio",
          SignalKind.RATIO,
          "ratio of words",
          "Words that look like names of a program: an underscore, upper case after "
              + "lower case, a full stop between letters. Brand names (YouTube) and web hosts "
              + "count as well.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.oddWords().identifiers(), scan.oddWords().words());
  }
}
