package dev.assay.signal.scan;

import java.util.function.Function;

/** Top and repeated runs of one kind of words, each counted when first asked for. */
public final class RunPass {
  private final Scan scan;
  private final Function<Scan, Units> words;
  private final TopRuns top = new TopRuns();
  private final Runs repeated = new Runs();
  private long topOf;
  private long repeatedOf;

  RunPass(Scan scan, Function<Scan, Units> words) {
    this.scan = scan;
    this.words = words;
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

  /** The runs of 5 to 10 words that come again. */
  public Runs repeated() {
    if (repeatedOf != scan.number()) {
      repeated.read(units());
      repeatedOf = scan.number();
    }
    return repeated;
  }
}
