package dev.assay.signal.scan;

import dev.assay.text.Tokens;

/**
 * A 64-bit key for every run of n tokens of a text, in constant time: a polynomial over the hashes
 * of the tokens, from its values at the two ends of the run.
 */
public final class RunKeys {
  private static final long MULTIPLIER = 0xD1B54A32D192ED03L;
  private static final int LONGEST = 10;
  private static final long[] POWERS = powers();

  private long[] prefixes = new long[1024];

  public void read(Tokens tokens) {
    int size = tokens.size();
    if (prefixes.length <= size) {
      prefixes = new long[Math.max(size + 1, 2 * prefixes.length)];
    }
    long prefix = 0;
    for (int token = 0; token < size; token++) {
      prefixes[token] = prefix;
      prefix = prefix * MULTIPLIER + tokens.hash(token);
    }
    prefixes[size] = prefix;
  }

  /** Key of the run of n tokens, at most ten, that starts at this place. */
  public long key(int place, int n) {
    return prefixes[place + n] - prefixes[place] * POWERS[n];
  }

  private static long[] powers() {
    long[] powers = new long[LONGEST + 1];
    powers[0] = 1;
    for (int i = 1; i <= LONGEST; i++) {
      powers[i] = powers[i - 1] * MULTIPLIER;
    }
    return powers;
  }
}
