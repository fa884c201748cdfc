package dev.assay.signal.scan;

import dev.assay.text.Tokens;

/** The tokens that are words: marks left out, case kept. None of a text in Chinese. */
public final class TokenWords extends Pass {
  private final Units units;

  TokenWords(RunBuffers buffers) {
    units = new Units(buffers);
  }

  @Override
  void read(Scan scan) {
    units.clear();
    if (scan.isChinese()) {
      return;
    }
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
