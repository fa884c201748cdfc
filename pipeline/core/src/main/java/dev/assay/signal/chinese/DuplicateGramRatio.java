package dev.assay.signal.chinese;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;

/** Characters in runs of n words and marks that were there before. */
final class DuplicateGramRatio implements Measure {
  private final int n;
  private final Signal signal;

  DuplicateGramRatio(int n) {
    this.n = n;
    this.signal =
        new Signal(
            "fineweb2-duplicate-" + n + "-gram-character-ratio",
            SignalKind.RATIO,
            "ratio of characters",
            "Characters in runs of "
                + n
                + " words and marks that were there before, of all "
                + "characters; after such a run its words are passed over (FineWeb-2, cmn_Hani, "
                + "by datatrove, with the words of the dictionary). Missing when less than a "
                + "tenth of the text is Han.");
  }

  @Override
  public Signal signal() {
    return signal;
  }

  @Override
  public double value(Scan scan) {
    return Chinese.ratio(scan, scan.chineseRuns().skipped(n));
  }
}
