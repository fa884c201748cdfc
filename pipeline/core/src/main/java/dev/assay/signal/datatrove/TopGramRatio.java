package dev.assay.signal.datatrove;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Characters of the most frequent run of n words of spaCy times its occurrences. */
final class TopGramRatio implements Measure {
  private final int n;
  private final Signal signal;

  TopGramRatio(int n) {
    this.n = n;
    this.signal =
        new Signal(
            "datatrove-top-" + n + "-gram-ratio",
            SignalKind.RATIO,
            "ratio of characters",
            "Length of the most frequent run of "
                + n
                + " of spaCy's words, joined by spaces, times how often it occurs, overlaps "
                + "counted, of all characters (gopher_repetition_filter). Above 0 even when no "
                + "run comes twice.");
  }

  @Override
  public Signal signal() {
    return signal;
  }

  @Override
  public double value(Scan scan) {
    long length = scan.spacyRuns().top().characters(n) + n - 1;
    int count = scan.spacyRuns().top().count(n);
    return Share.of(length * count, count == 0 ? 0 : scan.codePoints());
  }
}
