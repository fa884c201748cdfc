package dev.assay.signal.dolma;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Characters of the most frequent run of n words times its occurrences. */
final class TopGramRatio implements Measure {
  private final int n;
  private final Signal signal;

  TopGramRatio(int n) {
    this.n = n;
    this.signal =
        new Signal(
            "dolma-top-" + n + "-gram-character-ratio",
            SignalKind.RATIO,
            "ratio of characters but white space",
            "Characters of the most frequent run of "
                + n
                + " words between white space times its occurrences, overlaps counted, of the "
                + "characters but white space (gopher_v2 fraction_of_characters_in_most_common_"
                + n
                + "grams). Above 0 even when no run comes twice.");
  }

  @Override
  public Signal signal() {
    return signal;
  }

  @Override
  public double value(Scan scan) {
    long length = scan.splitRuns().top().characters(n);
    int count = scan.splitRuns().top().count(n);
    return Share.of(length * count, count == 0 ? 0 : scan.splitWords().units().characters());
  }
}
