package dev.assay.detect;

/** Finds secrets that begin with a fixed prefix and go on at random, as a whole token. */
final class TokenForm implements Matcher {

  /** What a token looks like after its prefix. */
  interface Body {
    boolean fits(ScanText text, int start, int end);
  }

  private final String[] prefixes;
  private final Body body;
  private final double leastEntropy;
  private final Entropy entropy = new Entropy();

  /**
   * @param leastEntropy of what follows the prefix, in bits a character
   */
  TokenForm(double leastEntropy, Body body, String... prefixes) {
    this.prefixes = prefixes;
    this.body = body;
    this.leastEntropy = leastEntropy;
  }

  @Override
  public long match(ScanText text, int start, int end) {
    int from = text.tokenStart(start);
    String prefix = prefix(text, from);
    if (prefix.isEmpty()) {
      return NONE;
    }
    int stop = text.tokenEnd(from);
    int rest = from + prefix.length();
    boolean found = body.fits(text, rest, stop) && entropy.bits(text, rest, stop) >= leastEntropy;
    return found ? Matcher.span(from, stop) : NONE;
  }

  private String prefix(ScanText text, int from) {
    char first = text.at(from);
    for (String prefix : prefixes) {
      if (prefix.charAt(0) == first && text.holds(from, prefix)) {
        return prefix;
      }
    }
    return "";
  }
}
