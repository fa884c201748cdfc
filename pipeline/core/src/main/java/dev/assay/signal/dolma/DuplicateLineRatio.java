package dev.assay.signal.dolma;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Lines that occur more than once. */
final class DuplicateLineRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "dolma-duplicate-line-ratio",
          SignalKind.RATIO,
          "ratio of lines",
          "Lines, parted by runs of line feeds, that occur more than once, every occurrence "
              + "counted (gopher_v2 fraction_of_duplicate_lines).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.splitLines().repeated(), scan.splitLines().lines());
  }
}
