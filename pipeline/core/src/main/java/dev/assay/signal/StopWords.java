package dev.assay.signal;

import dev.assay.text.Tokens;

/** The stop words that rules count: a bit for each. */
final class StopWords {
  /** Gopher, arXiv 2112.11446, A.1.1. */
  private static final String[] ENGLISH = {"the", "be", "to", "of", "and", "that", "have", "with"};

  /** FineWeb-2, {@code configs/cmn_Hani.yml}, without the middle dot, which is a mark. */
  static final String CHINESE = "的年在月是和日了於為有被人中为他與後也而由";

  /** Length of the longest of them. */
  static final int LONGEST = 4;

  private static final int BITS = 8;
  private static final long[] HASHES = new long[1 << BITS];
  private static final byte[] NUMBERS = new byte[1 << BITS];
  private static final long ENGLISH_BITS = (1L << ENGLISH.length) - 1;

  static {
    for (int i = 0; i < ENGLISH.length; i++) {
      put(Tokens.hashOf(ENGLISH[i]), i);
    }
    for (int i = 0; i < CHINESE.length(); i++) {
      put(Tokens.hashOf(CHINESE.substring(i, i + 1)), ENGLISH.length + i);
    }
  }

  private StopWords() {}

  /** The bit of the word with this hash, or 0. */
  static long bit(long hash) {
    int slot = slot(hash);
    while (HASHES[slot] != 0) {
      if (HASHES[slot] == hash) {
        return 1L << NUMBERS[slot];
      }
      slot = (slot + 1) & (HASHES.length - 1);
    }
    return 0;
  }

  static int english(long bits) {
    return Long.bitCount(bits & ENGLISH_BITS);
  }

  static int chinese(long bits) {
    return Long.bitCount(bits & ~ENGLISH_BITS);
  }

  private static void put(long hash, int number) {
    int slot = slot(hash);
    while (HASHES[slot] != 0) {
      slot = (slot + 1) & (HASHES.length - 1);
    }
    HASHES[slot] = hash;
    NUMBERS[slot] = (byte) number;
  }

  private static int slot(long hash) {
    return (int) ((hash * 0x9E3779B97F4A7C15L) >>> (64 - BITS));
  }
}
