package dev.assay.signal.scan;

import java.util.Arrays;

/**
 * Numbers distinct 64-bit keys 0, 1, 2 … in the order in which they first come and counts them: an
 * open-addressing table of numbers beside dense lists of keys and counts, small enough for the
 * first cache on most documents. The next document reuses the arrays.
 */
public final class LongIds {
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
  private static final int LEAST_BITS = 8;

  /** Number + 1 of the key in each slot; 0 marks a free one. At most a quarter is taken. */
  private int[] table = new int[1 << LEAST_BITS];

  private long[] keys = new long[1 << LEAST_BITS];
  private int[] counts = new int[1 << LEAST_BITS];
  private int shift;
  private int mask;
  private int size;

  /**
   * Forgets everything.
   *
   * @param expected rough number of distinct keys to come
   */
  public void clear(int expected) {
    size = 0;
    resize(Math.max(LEAST_BITS, 34 - Integer.numberOfLeadingZeros(Math.max(1, expected))));
  }

  public int size() {
    return size;
  }

  /** How often the key with this number came. */
  public int count(int id) {
    return counts[id];
  }

  /**
   * The number of this key, which is counted: the former {@link #size()} when it is new. Whether it
   * is new cannot be predicted, so that the common way has no branch on it: the key is written as
   * if new, where the next new key overwrites it.
   */
  public int id(long key) {
    int slot = (int) ((key * MULTIPLIER) >>> shift);
    int number = table[slot];
    int isNew = (number - 1) >>> 31;
    int id = number - 1 + isNew * (size + 1);
    keys[size] = key;
    counts[size] = 0;
    if (keys[id] != key) {
      return search(slot, key);
    }
    table[slot] = id + 1;
    size += isNew;
    counts[id]++;
    if (4 * size > mask) {
      resize(65 - shift);
    }
    return id;
  }

  /** The slot holds another key. */
  private int search(int taken, long key) {
    int slot = (taken + 1) & mask;
    while (table[slot] != 0) {
      int id = table[slot] - 1;
      if (keys[id] == key) {
        counts[id]++;
        return id;
      }
      slot = (slot + 1) & mask;
    }
    table[slot] = size + 1;
    counts[size] = 1;
    int id = size++;
    if (4 * size > mask) {
      resize(65 - shift);
    }
    return id;
  }

  /** Makes 2^bits free slots and puts the keys back. */
  private void resize(int bits) {
    int capacity = 1 << bits;
    if (table.length < capacity) {
      table = new int[capacity];
      keys = Arrays.copyOf(keys, capacity);
      counts = Arrays.copyOf(counts, capacity);
    } else {
      Arrays.fill(table, 0, capacity, 0);
    }
    shift = 64 - bits;
    mask = capacity - 1;
    for (int id = 0; id < size; id++) {
      int slot = (int) ((keys[id] * MULTIPLIER) >>> shift);
      while (table[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      table[slot] = id + 1;
    }
  }
}
