package dev.assay.dedup;

import java.util.Arrays;

/** A growing list of pairs of documents, each packed as {@code a << 32 | b} with a &lt; b. */
public final class Pairs {

  private long[] packed = new long[16];
  private int size;

  /** One pair packed: sorts by a, then b. */
  public static long pack(int a, int b) {
    return (long) a << 32 | b;
  }

  public static int a(long pair) {
    return (int) (pair >>> 32);
  }

  public static int b(long pair) {
    return (int) pair;
  }

  /** Adds the pair of {@code a} and {@code b}, a &lt; b. */
  public void pair(int a, int b) {
    add(pack(a, b));
  }

  void add(long pair) {
    if (size == packed.length) {
      packed = Arrays.copyOf(packed, size + (size >> 1) + 16);
    }
    packed[size++] = pair;
  }

  public int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  /** The pairs in ascending order, each once. */
  public long[] distinct() {
    return distinct(Arrays.copyOf(packed, size));
  }

  /** {@code pairs} in ascending order, each once; sorts the array given. */
  public static long[] distinct(long[] pairs) {
    Arrays.sort(pairs);
    int kept = Math.min(pairs.length, 1);
    for (int i = 1; i < pairs.length; i++) {
      if (pairs[i] != pairs[kept - 1]) {
        pairs[kept++] = pairs[i];
      }
    }
    return Arrays.copyOf(pairs, kept);
  }
}
