package dev.assay.signal.scan;

import java.util.Arrays;

/**
 * The words of one text as a definition has them: a hash and a length each, and from these, when
 * they are asked for, their spread and a key for every run of them. What is made for that lies in
 * buffers that the lists of one scan share, so that they stay in the cache; making it for another
 * list forgets it.
 */
public final class Units {
  private static final int LONGEST_RUN = 16;
  private static final long[] POWERS = powers();

  private final RunBuffers buffers;
  private long[] hashes = new long[1024];
  private int[] lengths = new int[1024];
  private int size;
  private int characters;
  private int distinct;
  private double entropy;
  private boolean counted;

  Units(RunBuffers buffers) {
    this.buffers = buffers;
  }

  void clear() {
    size = 0;
    characters = 0;
    counted = false;
    buffers.forget(this);
  }

  void add(long hash, int length) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      lengths = Arrays.copyOf(lengths, 2 * size);
    }
    hashes[size] = hash;
    lengths[size] = length;
    characters += length;
    size++;
  }

  public int size() {
    return size;
  }

  /** Characters of all words. */
  public int characters() {
    return characters;
  }

  /** How many different words. */
  public int distinct() {
    count();
    return distinct;
  }

  /** Entropy of the distribution of the words in nats; NaN without words. */
  public double entropy() {
    count();
    return entropy;
  }

  private void count() {
    if (!counted) {
      counted = true;
      LongIds ids = buffers.number(this);
      double sum = 0;
      for (int word = 0; word < ids.size(); word++) {
        int count = ids.count(word);
        sum += count * Logarithms.of(count);
      }
      distinct = ids.size();
      entropy = size == 0 ? Double.NaN : StrictMath.log(size) - sum / size;
    }
  }

  long hash(int place) {
    return hashes[place];
  }

  int length(int place) {
    return lengths[place];
  }

  /** The power by which the prefix at the start of a run of n words, at most 16, is multiplied. */
  static long power(int n) {
    return POWERS[n];
  }

  /** Key of the run of n words, at most 16, that starts at this place. */
  static long key(long[] prefixes, int place, int n, long power) {
    return prefixes[place + n] - prefixes[place] * power;
  }

  private static long[] powers() {
    long[] powers = new long[LONGEST_RUN + 1];
    powers[0] = 1;
    for (int i = 1; i <= LONGEST_RUN; i++) {
      powers[i] = powers[i - 1] * RunBuffers.MULTIPLIER;
    }
    return powers;
  }
}
