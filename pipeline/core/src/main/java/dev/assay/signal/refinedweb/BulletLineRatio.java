package dev.assay.signal.refinedweb;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Lines that begin with ●, •, * or -. */
final class BulletLineRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "refinedweb-bullet-line-ratio",
          SignalKind.RATIO,
          "ratio of lines that are not blank",
          "Lines that begin with ●, •, * or - (DCLM bullet_count_filter).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.trimmedLines().bullets(), scan.trimmedLines().lines());
  }
}
