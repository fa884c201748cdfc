package dev.assay.signal.scan;

import java.util.Arrays;

/**
 * The words of one text as a definition has them: a hash and a length each, and from these their
 * spread and a key for every run of them.
 */
public final class Units {
  private static final long MULTIPLIER = 0xD1B54A32D192ED03L;
  private static final int LONGEST_RUN = 16;
  private static final long[] POWERS = powers();

  private final LongIds ids = new LongIds();
  private long[] hashes = new long[1024];
  private int[] lengths = new int[1024];

  /** Number of the word at each place. */
  private int[] words = new int[1024];

  /** Characters before each place. */
  private int[] before = new int[1025];

  private long[] prefixes = new long[1025];
  private int size;

  void clear() {
    size = 0;
  }

  void add(long hash, int length) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      lengths = Arrays.copyOf(lengths, 2 * size);
    }
    hashes[size] = hash;
    lengths[size] = length;
    size++;
  }

  /** Numbers the words; nothing is added after that. */
  void close() {
    if (prefixes.length <= size) {
      words = new int[2 * size];
      before = new int[2 * size + 1];
      prefixes = new long[2 * size + 1];
    }
    ids.clear(size / 8);
    long prefix = 0;
    int characters = 0;
    for (int i = 0; i < size; i++) {
      words[i] = ids.id(hashes[i]);
      before[i] = characters;
      prefixes[i] = prefix;
      characters += lengths[i];
      prefix = prefix * MULTIPLIER + hashes[i];
    }
    before[size] = characters;
    prefixes[size] = prefix;
  }

  public int size() {
    return size;
  }

  /** How many different words. */
  public int distinct() {
    return ids.size();
  }

  /** Characters of all words. */
  public int characters() {
    return before[size];
  }

  /** Entropy of the distribution of the words in nats; NaN without words. */
  public double entropy() {
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

  /** How often the word at this place occurs. */
  int frequency(int place) {
    return ids.count(words[place]);
  }

  /** Characters of the n words from this place on. */
  int characters(int place, int n) {
    return before[place + n] - before[place];
  }

  /** Key of the run of n words, at most 16, that starts at this place. */
  long key(int place, int n) {
    return prefixes[place + n] - prefixes[place] * POWERS[n];
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
