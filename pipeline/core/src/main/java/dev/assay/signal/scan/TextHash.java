package dev.assay.signal.scan;

/** A 64-bit hash that tells the parts of one document apart; never stored. */
public final class TextHash {
  public static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
  private static final long M2 = power(2);
  private static final long M3 = power(3);
  private static final long M4 = power(4);

  private TextHash() {}

  private static long power(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= MULTIPLIER;
    }
    return power;
  }

  /** A polynomial over the units, four at a time so that multiplications overlap. */
  public static long of(char[] text, int start, int end) {
    long hash = (long) end - start;
    int i = start;
    for (; i + 4 <= end; i += 4) {
      hash = hash * M4 + text[i] * M3 + text[i + 1] * M2 + text[i + 2] * MULTIPLIER + text[i + 3];
    }
    for (; i < end; i++) {
      hash = hash * MULTIPLIER + text[i];
    }
    return hash ^ (hash >>> 32);
  }
}
