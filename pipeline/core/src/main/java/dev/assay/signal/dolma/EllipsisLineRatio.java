package dev.assay.signal.dolma;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Lines that end in an ellipsis. */
final class EllipsisLineRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "dolma-ellipsis-line-ratio",
          SignalKind.RATIO,
          "ratio of lines",
          "Lines, parted by runs of line feeds, whose very last character is \u2026 (gopher_v2 "
              + "fraction_of_lines_ending_with_ellipsis).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.splitLines().ellipses(), scan.splitLines().lines());
  }
}
