package dev.assay.signal.scan;

/** All tokens, words and marks. */
final class AllTokens extends Pass {
  private final Units units;

  AllTokens(RunBuffers buffers) {
    units = new Units(buffers);
  }

  @Override
  void read(Scan scan) {
    units.clear();
    for (int token = 0; token < scan.tokens.size(); token++) {
      units.add(scan.tokens.hash(token), scan.tokenLength(token));
    }
  }

  Units units() {
    return units;
  }
}
