package dev.assay.signal;

import java.util.Arrays;

/**
 * Numbers distinct 64-bit keys 0, 1, 2 … in the order in which they first come: an open-addressing
 * table whose arrays the next document reuses.
 */
final class LongIds {
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  /** Key and number + 1 side by side; number 0 marks a free slot. */
  private long[] slots = new long[2];

  private int shift;
  private int mask;
  private int size;

  /** Forgets everything and makes room. */
  void clear(int atMost) {
    int bits = 33 - Integer.numberOfLeadingZeros(Math.max(7, atMost));
    int needed = 2 << bits;
    if (slots.length < needed) {
      slots = new long[needed];
    } else {
      Arrays.fill(slots, 0, needed, 0);
    }
    shift = 64 - bits;
    mask = (1 << bits) - 1;
    size = 0;
  }

  int size() {
    return size;
  }

  /** The number of this key, given now if it is new: then it is the former {@link #size()}. */
  int id(long key) {
    int slot = (int) (key * MULTIPLIER >>> shift);
    while (true) {
      int at = 2 * slot;
      long number = slots[at + 1];
      if (number == 0) {
        slots[at] = key;
        slots[at + 1] = ++size;
        return size - 1;
      }
      if (slots[at] == key) {
        return (int) number - 1;
      }
      slot = slot + 1 & mask;
    }
  }
}
