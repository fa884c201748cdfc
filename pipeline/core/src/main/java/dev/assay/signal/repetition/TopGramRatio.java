package dev.assay.signal.repetition;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;
import dev.assay.signal.scan.TopRuns;
import dev.assay.text.Tokens;

/** Length of the most frequent run of n words and marks times its occurrences. */
final class TopGramRatio implements Measure {
  private final int n;
  private final Signal signal;

  TopGramRatio(int n) {
    this.n = n;
    this.signal =
        new Signal(
            "top-" + n + "-gram-character-ratio",
            SignalKind.RATIO,
            "ratio of characters",
            "Length of the most frequent run of "
                + n
                + " words and marks, joined by spaces, times how often it occurs, overlaps"
                + " counted, of all characters (Gopher, as datatrove; no space between Han, kana"
                + " and hangul). Above 0 even when no run comes twice.");
  }

  @Override
  public Signal signal() {
    return signal;
  }

  @Override
  public double value(Scan scan) {
    TopRuns top = scan.allRuns().top();
    if (top.count(n) == 0) {
      return Double.NaN;
    }
    long length = top.characters(n) + spaces(scan.tokens, top.place(n));
    return Share.of(length * top.count(n), scan.codePoints());
  }

  private int spaces(Tokens tokens, int place) {
    int spaces = 0;
    for (int token = place + 1; token < place + n; token++) {
      boolean close = tokens.is(token - 1, Tokens.UNIT) && tokens.is(token, Tokens.UNIT);
      spaces += close ? 0 : 1;
    }
    return spaces;
  }
}
