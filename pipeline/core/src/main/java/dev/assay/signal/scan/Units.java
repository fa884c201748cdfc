package dev.assay.signal.scan;

import java.util.Arrays;

/**
 * The words of one text as a definition has them: a hash and a length each, and from these, when
 * they are asked for, their spread and a key for every run of them.
 */
public final class Units {
  private static final long MULTIPLIER = 0xD1B54A32D192ED03L;
  private static final int LONGEST_RUN = 16;
  private static final long[] POWERS = powers();

  private final LongIds ids = new LongIds();
  private long[] hashes = new long[1024];
  private int[] lengths = new int[1024];

  /** How often the word at each place occurs. */
  private int[] frequencies = new int[1024];

  /** Characters before each place. */
  private int[] before = new int[1025];

  private long[] prefixes = new long[1025];
  private int size;
  private int characters;
  private boolean numbered;
  private boolean keyed;

  void clear() {
    size = 0;
    characters = 0;
    numbered = false;
    keyed = false;
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
    number();
    return ids.size();
  }

  /** Entropy of the distribution of the words in nats; NaN without words. */
  public double entropy() {
    number();
    double sum = 0;
    for (int word = 0; word < ids.size(); word++) {
      int count = ids.count(word);
      sum += count * Logarithms.of(count);
    }
    return size == 0 ? Double.NaN : StrictMath.log(size) - sum / size;
  }

  long hash(int place) {
    return hashes[place];
  }

  int length(int place) {
    return lengths[place];
  }

  /** By place, how often its word occurs; to be read up to the size only. */
  int[] frequencies() {
    number();
    return frequencies;
  }

  /** By place, what {@link #key} is made of. */
  long[] prefixes() {
    makeKeys();
    return prefixes;
  }

  /** Characters of the n words from this place on. */
  int characters(int place, int n) {
    makeKeys();
    return before[place + n] - before[place];
  }

  /** The power by which the prefix at the start of a run of n words, at most 16, is multiplied. */
  static long power(int n) {
    return POWERS[n];
  }

  /** Key of the run of n words, at most 16, that starts at this place. */
  static long key(long[] prefixes, int place, int n, long power) {
    return prefixes[place + n] - prefixes[place] * power;
  }

  private void number() {
    if (numbered) {
      return;
    }
    numbered = true;
    if (frequencies.length < size) {
      frequencies = new int[2 * size];
    }
    ids.clear(size / 8);
    for (int i = 0; i < size; i++) {
      frequencies[i] = ids.id(hashes[i]);
    }
    for (int i = 0; i < size; i++) {
      frequencies[i] = ids.count(frequencies[i]);
    }
  }

  private void makeKeys() {
    if (keyed) {
      return;
    }
    keyed = true;
    if (prefixes.length <= size) {
      before = new int[2 * size + 1];
      prefixes = new long[2 * size + 1];
    }
    long prefix = 0;
    int sum = 0;
    for (int i = 0; i < size; i++) {
      before[i] = sum;
      prefixes[i] = prefix;
      sum += lengths[i];
      prefix = prefix * MULTIPLIER + hashes[i];
    }
    before[size] = sum;
    prefixes[size] = prefix;
  }

  private static long[] powers() {
    long[] powers = new long[LONGEST_RUN + 1];
    powers[0] = 1;
    for (int i = 1; i <= LONGEST_RUN; i++) {
      powers[i] = powers[i - 1] * MULTIPLIER;
    }
    return powers;
  }
}
