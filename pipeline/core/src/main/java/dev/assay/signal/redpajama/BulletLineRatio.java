package dev.assay.signal.redpajama;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Lines that begin with one of ten bullets. */
final class BulletLineRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "redpajama-bullet-line-ratio",
          SignalKind.RATIO,
          "ratio of lines",
          "Lines that begin with one of ten bullets; the hyphen is none, the en dash is "
              + "(mean of rps_lines_start_with_bulletpoint).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.trimmedLines().redpajamaBullets(), scan.normalWords().lines());
  }
}
