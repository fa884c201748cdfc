package dev.assay.signal.scan;

import dev.assay.text.Tokens;

/** The tokens that are words: marks left out, case kept, a Han character each. */
public final class TokenWords extends Pass {
  private final Units units = new Units();

  @Override
  void read(Scan scan) {
    units.clear();
    Tokens tokens = scan.tokens;
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.is(token, Tokens.WORD)) {
        units.add(tokens.hash(token), scan.tokenLength(token));
      }
    }
  }

  /** The words. */
  public Units units() {
    return units;
  }
}
