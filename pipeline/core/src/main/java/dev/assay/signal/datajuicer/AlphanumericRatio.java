package dev.assay.signal.datajuicer;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Letters and numerals of all characters. */
final class AlphanumericRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "data-juicer-alphanumeric-ratio",
          SignalKind.RATIO,
          "ratio of characters",
          "Letters and numerals of all characters (alphanumeric_filter: at least 0.25).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.plainWords().alphanumeric(), scan.codePoints());
  }
}
