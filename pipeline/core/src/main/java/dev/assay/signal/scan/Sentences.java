package dev.assay.signal.scan;

import dev.assay.text.Tokens;

/** Counts sentences by the marks that end them. */
public final class Sentences extends Pass {
  private int ends;
  private int words;

  @Override
  void read(Scan scan) {
    ends = 0;
    words = 0;
    Tokens tokens = scan.tokens;
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.is(token, Tokens.WORD)) {
        words++;
      } else {
        ends += SentenceEnds.endsAfter(scan.text, tokens.end(token) - 1, scan.length) ? 1 : 0;
      }
    }
  }

  /** Marks that end a sentence; several in a row count once. */
  public int ends() {
    return ends;
  }

  /** Words, a Han character each. */
  public int words() {
    return words;
  }
}
