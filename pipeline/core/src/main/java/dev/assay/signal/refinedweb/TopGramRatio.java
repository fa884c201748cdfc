package dev.assay.signal.refinedweb;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Characters of the most frequent run of n words, the longest of equals, times its occurrences. */
final class TopGramRatio implements Measure {
  private final int n;
  private final Signal signal;

  TopGramRatio(int n) {
    this.n = n;
    this.signal =
        new Signal(
            "refinedweb-top-" + n + "-gram-character-ratio",
            SignalKind.RATIO,
            "ratio of word characters",
            "Characters of the most frequent run of "
                + n
                + " words, the longest of equals, times "
                + "its occurrences, of the characters of all words; 0 when none occurs twice "
                + "(DCLM massive_web_repetition_filters). Missing when a tenth of the text is Han: the peer keeps English only.");
  }

  @Override
  public Signal signal() {
    return signal;
  }

  @Override
  public double value(Scan scan) {
    if (scan.isChinese()) {
      return Double.NaN;
    }
    return scan.tokenRuns().top().count(n) < 2
        ? Share.of(0, scan.tokenWords().units().characters())
        : Share.of(
            (long) scan.tokenRuns().top().longest(n) * scan.tokenRuns().top().count(n),
            scan.tokenWords().units().characters());
  }
}
