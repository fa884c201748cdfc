package dev.assay.signal.repetition;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Characters in runs of n words and marks that were there before. */
final class DuplicateGramRatio implements Measure {
  private final int n;
  private final Signal signal;

  DuplicateGramRatio(int n) {
    this.n = n;
    this.signal =
        new Signal(
            "duplicate-" + n + "-gram-character-ratio",
            SignalKind.RATIO,
            "ratio of characters",
            "Characters in runs of "
                + n
                + " words and marks that were there before, of all characters; after such a run its "
                + n
                + " words are passed over (Gopher, as datatrove).");
  }

  @Override
  public Signal signal() {
    return signal;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.allRuns().skipped(n), scan.codePoints());
  }
}
