package dev.assay.signal.dolma;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Characters of all occurrences of repeated runs of n words. */
final class DuplicateGramRatio implements Measure {
  private final int n;
  private final Signal signal;

  DuplicateGramRatio(int n) {
    this.n = n;
    this.signal =
        new Signal(
            "dolma-duplicate-" + n + "-gram-character-ratio",
            SignalKind.RATIO,
            "ratio of characters of all runs",
            "Characters of all occurrences of runs of "
                + n
                + " words between white space that occur more than once, of the characters of all "
                + "runs, overlaps counted in both (gopher_v2 fraction_of_characters_in_duplicate_"
                + n
                + "grams).");
  }

  @Override
  public Signal signal() {
    return signal;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.splitRuns().occurrences(n), scan.splitWords().runCharacters(n));
  }
}
