package dev.assay.signal.industry;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Characters of web addresses and link targets, outside code. */
final class LinkRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "link-ratio",
          SignalKind.RATIO,
          "ratio of characters of lines",
          "Characters of web addresses and link targets, outside code.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.structure().links(), scan.structure().characters());
  }
}
