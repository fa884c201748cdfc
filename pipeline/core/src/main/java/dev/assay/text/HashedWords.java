package dev.assay.text;

import java.util.List;

/** A fixed set of short words, each with its number, looked up by {@link Tokens#hashOf}. */
final class HashedWords {
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private final long[] hashes;
  private final int[] numbers;
  private final int shift;
  private final int longest;

  /** A bit for each value of the upper 16 bits of a mixed hash: nearly every miss ends here. */
  private final long[] seen = new long[1 << 10];

  private HashedWords(long[] words, int longest) {
    int bits = 34 - Integer.numberOfLeadingZeros(Math.max(1, words.length));
    hashes = new long[1 << bits];
    numbers = new int[1 << bits];
    shift = 64 - bits;
    this.longest = longest;
    for (int i = 0; i < words.length; i++) {
      put(words[i], i);
    }
  }

  /** The number of a word is its place in the list. */
  static HashedWords of(List<String> words) {
    return new HashedWords(
        words.stream().mapToLong(Tokens::hashOf).toArray(),
        words.stream().mapToInt(String::length).max().orElse(0));
  }

  /** Of words of which only the hashes are known; to be found by hash alone. */
  static HashedWords ofHashes(long[] hashes) {
    return new HashedWords(hashes, 0);
  }

  /** Number of the word with this hash, or -1. */
  int find(long hash) {
    long mixed = hash * MULTIPLIER;
    if ((seen[(int) (mixed >>> 54)] & (1L << (mixed >>> 48))) == 0) {
      return -1;
    }
    int slot = (int) (mixed >>> shift);
    while (numbers[slot] != 0) {
      if (hashes[slot] == hash) {
        return numbers[slot] - 1;
      }
      slot = (slot + 1) & (hashes.length - 1);
    }
    return -1;
  }

  /** Number of the word that stands there, or -1. */
  int find(char[] text, int start, int end) {
    if (end - start > longest || start >= end) {
      return -1;
    }
    return find(Tokens.hashOf(text, start, end));
  }

  /** Length of the longest word in units. */
  int longest() {
    return longest;
  }

  private void put(long hash, int number) {
    long mixed = hash * MULTIPLIER;
    seen[(int) (mixed >>> 54)] |= 1L << (mixed >>> 48);
    int slot = (int) (mixed >>> shift);
    while (numbers[slot] != 0) {
      slot = (slot + 1) & (hashes.length - 1);
    }
    hashes[slot] = hash;
    numbers[slot] = number + 1;
  }
}
