package dev.assay.signal.chinese;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;

/**
 * Length of the most frequent run of n words and marks, joined by spaces, times its occurrences.
 */
final class TopGramRatio implements Measure {
  private final int n;
  private final Signal signal;

  TopGramRatio(int n) {
    this.n = n;
    this.signal =
        new Signal(
            "fineweb2-top-" + n + "-gram-character-ratio",
            SignalKind.RATIO,
            "ratio of characters",
            "Length of the most frequent run of "
                + n
                + " words and marks, joined by spaces, "
                + "times its occurrences, of all characters, with the words of the dictionary "
                + "(FineWeb-2, cmn_Hani, by datatrove). Above 0 even when no run comes twice. "
                + "Missing when less than a tenth of the text is Han.");
  }

  @Override
  public Signal signal() {
    return signal;
  }

  @Override
  public double value(Scan scan) {
    return Chinese.ratio(
        scan,
        (long) (scan.chineseRuns().top().characters(n) + n - 1)
            * scan.chineseRuns().top().count(n));
  }
}
