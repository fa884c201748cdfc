package dev.assay.verify;

import com.dynatrace.hash4j.hashing.HashValue128;
import com.dynatrace.hash4j.hashing.Hasher128;
import com.dynatrace.hash4j.hashing.Hashing;
import java.util.Arrays;

/**
 * Ids numbered in the order in which they come, held as 128 bits each (two different ids among
 * 10^10 share them with probability 10^-19): 22 to 28 bytes an id.
 */
public final class IdIndex {
  /** What {@link #find} says of an id that is not there. */
  public static final int NONE = -1;

  private static final Hasher128 HASHER = Hashing.murmur3_128();

  private long[] high;
  private long[] low;
  private int[] slots;
  private int size;

  /**
   * @param expected number of ids; more may come
   */
  public IdIndex(int expected) {
    int rows = Math.max(16, expected);
    high = new long[rows];
    low = new long[rows];
    slots = empty(rows);
  }

  /** The number of the id, or {@link #NONE} when it was there before; it then gets none. */
  public int add(String id) {
    HashValue128 hash = HASHER.hashCharsTo128Bits(id);
    long first = hash.getMostSignificantBits();
    long second = hash.getLeastSignificantBits();
    int slot = slot(first, second);
    if (slots[slot] != NONE) {
      return NONE;
    }
    slots[slot] = append(first, second);
    if (size > slots.length / 3 * 2) {
      rehash();
    }
    return size - 1;
  }

  /** A number for a row without an id of its own, so that numbers stay positions. */
  public int skip() {
    return append(0, 0);
  }

  public int find(String id) {
    HashValue128 hash = HASHER.hashCharsTo128Bits(id);
    return slots[slot(hash.getMostSignificantBits(), hash.getLeastSignificantBits())];
  }

  public int size() {
    return size;
  }

  private int append(long first, long second) {
    if (size == high.length) {
      int larger = Math.addExact(size, size / 2);
      high = Arrays.copyOf(high, larger);
      low = Arrays.copyOf(low, larger);
    }
    high[size] = first;
    low[size] = second;
    return size++;
  }

  private int slot(long first, long second) {
    int mask = slots.length - 1;
    int slot = (int) second & mask;
    while (slots[slot] != NONE && (high[slots[slot]] != first || low[slots[slot]] != second)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void rehash() {
    int[] before = slots;
    slots = empty(size * 2);
    for (int ordinal : before) {
      if (ordinal != NONE) {
        slots[slot(high[ordinal], low[ordinal])] = ordinal;
      }
    }
  }

  /** A power of two between one and a half and three times as many. */
  private static int[] empty(int rows) {
    int[] slots = new int[Integer.highestOneBit(rows + rows / 2) << 1];
    Arrays.fill(slots, NONE);
    return slots;
  }
}
