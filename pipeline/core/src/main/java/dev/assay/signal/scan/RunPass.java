package dev.assay.signal.scan;

import java.util.function.Function;

/**
 * Top and repeated runs of one kind of words, each counted when first asked for. Of one text all
 * that was ever asked for is counted at once, so that kinds of words can share their buffers.
 */
public final class RunPass {
  private final Scan scan;
  private final Function<Scan, Units> words;
  private final TopRuns top;
  private final Runs repeated;
  private long topOf;
  private long repeatedOf;

  RunPass(Scan scan, RunTools tools, Function<Scan, Units> words) {
    this.scan = scan;
    this.words = words;
    this.top = new TopRuns(tools.frequent());
    this.repeated = new Runs(tools.buffers(), tools.repeated());
  }

  /** The words. */
  public Units units() {
    return words.apply(scan);
  }

  /** The most frequent runs of 2, 3 and 4 words. */
  public TopRuns top() {
    if (topOf != scan.number()) {
      top.read(units());
      topOf = scan.number();
    }
    return top;
  }

  /** Characters of the words that stand in any occurrence of a repeated run of n words, 5 to 10. */
  public int covered(int n) {
    return repeated().covered(n, units());
  }

  /** Characters of runs of n words met before, where after such a run its n words are skipped. */
  public int skipped(int n) {
    return repeated().skipped(n, units());
  }

  /** Characters of all occurrences of repeated runs of n words, overlaps counted. */
  public long occurrences(int n) {
    return repeated().occurrences(n, units());
  }

  /** Places where a run of n words starts that occurs more than once. */
  public int starts(int n) {
    return repeated().starts(n, units());
  }

  private Runs repeated() {
    if (repeatedOf != scan.number()) {
      repeated.read(units());
      repeatedOf = scan.number();
    }
    return repeated;
  }
}
