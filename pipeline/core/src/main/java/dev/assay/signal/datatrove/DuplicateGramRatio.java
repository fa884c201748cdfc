package dev.assay.signal.datatrove;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Characters in runs of n words of spaCy that were there before. */
final class DuplicateGramRatio implements Measure {
  private final int n;
  private final Signal signal;

  DuplicateGramRatio(int n) {
    this.n = n;
    this.signal =
        new Signal(
            "datatrove-duplicate-" + n + "-gram-ratio",
            SignalKind.RATIO,
            "ratio of characters",
            "Characters in runs of "
                + n
                + " of spaCy's words that were there before, of all characters; after such a run "
                + "its "
                + n
                + " words are passed over (gopher_repetition_filter).");
  }

  @Override
  public Signal signal() {
    return signal;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.spacyRuns().skipped(n), scan.codePoints());
  }
}
