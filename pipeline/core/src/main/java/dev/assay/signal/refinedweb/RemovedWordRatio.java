package dev.assay.signal.refinedweb;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Words in the lines that the line rules of the run took out, of the words before. */
final class RemovedWordRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "removed-word-ratio",
          SignalKind.RATIO,
          "ratio of words",
          "Words in the lines that the line rules of the run took out, of the words "
              + "before; 0 when none did (RefinedWeb allows 0.05: DCLM "
              + "word_removal_ratio_filter).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return scan.wordsBefore() < 0
        ? Share.of(0, 1)
        : Share.of(scan.wordsBefore() - scan.words(), scan.wordsBefore());
  }
}
