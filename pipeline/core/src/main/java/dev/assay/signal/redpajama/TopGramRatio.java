package dev.assay.signal.redpajama;

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
            "redpajama-top-" + n + "-gram-character-ratio",
            SignalKind.RATIO,
            "ratio of word characters",
            "Characters of the most frequent run of "
                + n
                + " words times its occurrences, of the "
                + "characters of all words; 0 when none occurs twice "
                + "(rps_doc_frac_chars_top_"
                + n
                + "gram).");
  }

  @Override
  public Signal signal() {
    return signal;
  }

  @Override
  public double value(Scan scan) {
    return scan.normalRuns().top().count(n) < 2
        ? Share.of(0, scan.normalWords().units().characters())
        : Share.of(
            (long) scan.normalRuns().top().characters(n) * scan.normalRuns().top().count(n),
            scan.normalWords().units().characters());
  }
}
