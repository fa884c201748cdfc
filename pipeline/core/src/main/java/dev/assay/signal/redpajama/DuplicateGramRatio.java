package dev.assay.signal.redpajama;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/**
 * Characters of the words that stand in any occurrence of a repeated run of n words, each counted
 * once.
 */
final class DuplicateGramRatio implements Measure {
  private final int n;
  private final Signal signal;

  DuplicateGramRatio(int n) {
    this.n = n;
    this.signal =
        new Signal(
            "redpajama-duplicate-" + n + "-gram-character-ratio",
            SignalKind.RATIO,
            "ratio of word characters",
            "Characters of the words that stand in any occurrence of a repeated run of "
                + n
                + " "
                + "words, each counted once (rps_doc_frac_chars_dupe_"
                + n
                + "grams): more than Gopher "
                + "as datatrove codes it, where the first occurrence does not count.");
  }

  @Override
  public Signal signal() {
    return signal;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.normalRuns().covered(n), scan.normalWords().units().characters());
  }
}
