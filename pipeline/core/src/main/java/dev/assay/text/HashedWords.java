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

  /** The number of a word is its place in the list. */
  HashedWords(List<String> words) {
    int bits = 34 - Integer.numberOfLeadingZeros(Math.max(1, words.size()));
    hashes = new long[1 << bits];
    numbers = new int[1 << bits];
    shift = 64 - bits;
    longest = words.stream().mapToInt(String::length).max().orElse(0);
    for (int i = 0; i < words.size(); i++) {
      put(Tokens.hashOf(words.get(i)), i);
    }
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
