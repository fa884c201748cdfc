package dev.assay.signal.industry;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;

/**
 * 1 when the last line is prose that does not end as sentences, colons and quotations do: cut off,
 * or a title, a signature, a last line without its full stop.
 */
final class TruncatedEnd implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "truncated-end",
          SignalKind.COUNT,
          "1 or 0",
          "1 when the last line is prose that does not end as sentences, colons and "
              + "quotations do: cut off, or a title, a signature, a last line without its full "
              + "stop.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return scan.structure().endsInSentence() ? 1 : 0;
  }
}
