package dev.assay.signal.refinedweb;

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
            "refinedweb-duplicate-" + n + "-gram-character-ratio",
            SignalKind.RATIO,
            "ratio of word characters",
            "Characters of the words that stand in any occurrence of a repeated run of "
                + n
                + " "
                + "words, each counted once (DCLM massive_web_repetition_filters). Missing when a tenth of the text is Han: the peer keeps English only.");
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
    return Share.of(scan.tokenRuns().covered(n), scan.tokenWords().units().characters());
  }
}
