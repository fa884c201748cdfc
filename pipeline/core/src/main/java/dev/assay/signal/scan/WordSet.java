package dev.assay.signal.scan;

import dev.assay.text.Tokens;
import java.util.BitSet;
import java.util.Collection;

/** A fixed set of words, asked for by {@link Tokens#hashOf}. Immutable. */
public final class WordSet {
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private final long[] hashes;
  private final int shift;
  private final int longest;

  /** A bit for each character that a word begins with. */
  private final BitSet firsts = new BitSet();

  public WordSet(Collection<String> words) {
    int bits = 35 - Integer.numberOfLeadingZeros(Math.max(1, words.size()));
    hashes = new long[1 << bits];
    shift = 64 - bits;
    longest = words.stream().mapToInt(String::length).max().orElse(0);
    for (String word : words) {
      put(Tokens.hashOf(word));
      firsts.set(word.charAt(0));
    }
  }

  private void put(long hash) {
    int slot = (int) ((hash * MULTIPLIER) >>> shift);
    while (hashes[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & (hashes.length - 1);
    }
    hashes[slot] = hash;
  }

  /** Whether the word with this hash is one of them. */
  public boolean has(long hash) {
    int slot = (int) ((hash * MULTIPLIER) >>> shift);
    while (hashes[slot] != 0) {
      if (hashes[slot] == hash) {
        return true;
      }
      slot = (slot + 1) & (hashes.length - 1);
    }
    return false;
  }

  /** Whether any word begins with this character. */
  boolean begins(char c) {
    return firsts.get(c);
  }

  /** Length of the longest word in units. */
  public int longest() {
    return longest;
  }
}
