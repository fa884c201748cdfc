package dev.assay.signal.redpajama;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** ( and ) of all characters. */
final class CurlyBracketRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "redpajama-curly-bracket-ratio",
          SignalKind.RATIO,
          "ratio of characters",
          "{ and } of all characters (rps_doc_curly_bracket).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.normalWords().curlyBrackets(), scan.codePoints());
  }
}
