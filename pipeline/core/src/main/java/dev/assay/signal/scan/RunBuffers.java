package dev.assay.signal.scan;

import org.jspecify.annotations.Nullable;

/** What counting runs needs besides the words, made anew for each list of words. */
final class RunBuffers {
  static final long MULTIPLIER = 0xD1B54A32D192ED03L;

  private final LongIds ids = new LongIds();
  private @Nullable Units numbered;
  private @Nullable Units keyed;

  /** How often the word at each place occurs. */
  private int[] frequencies = new int[1024];

  /** Characters before each place. */
  private int[] before = new int[1025];

  private long[] prefixes = new long[1025];

  /** The list changes, so that what was made of it holds no longer. */
  void forget(Units units) {
    numbered = numbered == units ? null : numbered;
    keyed = keyed == units ? null : keyed;
  }

  /** The different words with their counts. */
  LongIds number(Units units) {
    if (numbered == units) {
      return ids;
    }
    numbered = units;
    int size = units.size();
    if (frequencies.length < size) {
      frequencies = new int[2 * size];
    }
    ids.clear(size / 8);
    for (int i = 0; i < size; i++) {
      frequencies[i] = ids.id(units.hash(i));
    }
    for (int i = 0; i < size; i++) {
      frequencies[i] = ids.count(frequencies[i]);
    }
    return ids;
  }

  /** By place, how often its word occurs; to be read up to the size only. */
  int[] frequencies(Units units) {
    number(units);
    return frequencies;
  }

  /** By place, what {@link Units#key} is made of. */
  long[] prefixes(Units units) {
    makeKeys(units);
    return prefixes;
  }

  /** By place, the characters before it. */
  int[] before(Units units) {
    makeKeys(units);
    return before;
  }

  private void makeKeys(Units units) {
    if (keyed == units) {
      return;
    }
    keyed = units;
    int size = units.size();
    if (prefixes.length <= size) {
      before = new int[2 * size + 1];
      prefixes = new long[2 * size + 1];
    }
    long prefix = 0;
    int sum = 0;
    for (int i = 0; i < size; i++) {
      before[i] = sum;
      prefixes[i] = prefix;
      sum += units.length(i);
      prefix = prefix * MULTIPLIER + units.hash(i);
    }
    before[size] = sum;
    prefixes[size] = prefix;
  }
}
