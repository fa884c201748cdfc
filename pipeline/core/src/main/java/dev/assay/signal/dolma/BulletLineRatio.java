package dev.assay.signal.dolma;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Lines that begin with a bullet. */
final class BulletLineRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "dolma-bullet-line-ratio",
          SignalKind.RATIO,
          "ratio of lines",
          "Lines, parted by runs of line feeds, whose very first character is * or - (gopher_v2 "
              + "fraction_of_lines_starting_with_bullet_point).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.splitLines().bullets(), scan.splitLines().lines());
  }
}
