package dev.assay.signal.chinese;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Runs of 5 words and marks that occur more than once in a text in Chinese. */
final class BigScienceWordRepetitionRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "bigscience-word-repetition-ratio",
          SignalKind.RATIO,
          "ratio of runs of 5 words",
          "Runs of 5 words and marks that occur more than once in a text in Chinese (BigScience "
              + "zh: at most 0.96). Missing when less than a tenth of the text is Han.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(
        scan.chineseRuns().starts(5), Math.max(0, scan.chineseWords().units().size() - 4));
  }
}
