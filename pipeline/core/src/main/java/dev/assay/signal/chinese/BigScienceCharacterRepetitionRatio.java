package dev.assay.signal.chinese;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/**
 * Occurrences of the most frequent runs of 3 characters, as many of the repeated ones as the square
 * root of the number of different runs says.
 */
final class BigScienceCharacterRepetitionRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "bigscience-character-repetition-ratio",
          SignalKind.RATIO,
          "ratio of runs of 3 characters",
          "Occurrences of the most frequent runs of 3 characters, as many of the "
              + "repeated ones as the square root of the number of different runs says "
              + "(BigScience zh: at most 0.2). Missing when less than a tenth of the text is "
              + "Han.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.chineseRunsOf3().topRuns(), scan.chineseRunsOf3().runs());
  }
}
