package dev.assay.signal.datajuicer;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/**
 * Occurrences of the most frequent runs of 10 characters, as many of the repeated ones as the
 * square root of the number of different runs says.
 */
final class CharacterRepetitionRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "data-juicer-character-repetition-ratio",
          SignalKind.RATIO,
          "ratio of runs of 10 characters",
          "Occurrences of the most frequent runs of 10 characters, as many of the "
              + "repeated ones as the square root of the number of different runs says "
              + "(character_repetition_filter: at most 0.5; BigScience: 0.106 for English).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.runsOf10().topRuns(), scan.runsOf10().runs());
  }
}
