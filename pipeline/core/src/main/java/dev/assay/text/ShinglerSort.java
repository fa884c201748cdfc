package dev.assay.text;

import java.util.Arrays;

/**
 * Sorts hashes and drops repeats in time linear in their number: one scatter by the top bits, which
 * are uniform, then small sorts. A crowded bucket (one shingle repeated often) goes to the library
 * sort, so no text makes it quadratic. Not thread-safe.
 */
final class ShinglerSort {

  private static final int CROWDED = 40;

  private int[] ends = new int[0];
  private long[] spread = new long[0];

  /**
   * Sorts {@code values[0, n)} in signed order, distinct values first.
   *
   * @return number of distinct values
   */
  int distinct(long[] values, int n) {
    if (n < 2 * CROWDED) {
      Arrays.sort(values, 0, n);
    } else {
      scatter(values, n);
    }
    int kept = Math.min(n, 1);
    for (int i = 1; i < n; i++) {
      if (values[i] != values[kept - 1]) {
        values[kept++] = values[i];
      }
    }
    return kept;
  }

  private void scatter(long[] values, int n) {
    int bits = Math.max(1, 30 - Integer.numberOfLeadingZeros(n));
    int buckets = 1 << bits;
    int shift = Long.SIZE - bits;
    prepare(buckets, n);
    int[] at = ends;
    for (int i = 0; i < n; i++) {
      at[bucket(values[i], shift)]++;
    }
    int sum = 0;
    for (int b = 0; b < buckets; b++) {
      int size = at[b];
      at[b] = sum;
      sum += size;
    }
    for (int i = 0; i < n; i++) {
      spread[at[bucket(values[i], shift)]++] = values[i];
    }
    for (int b = 0, from = 0; b < buckets; b++) {
      sort(spread, from, at[b]);
      from = at[b];
    }
    System.arraycopy(spread, 0, values, 0, n);
  }

  private void prepare(int buckets, int n) {
    boolean large = spread.length > Shingler.RETAINED && n < Shingler.RETAINED;
    if (ends.length < buckets || large) {
      ends = new int[buckets];
    } else {
      Arrays.fill(ends, 0, buckets, 0);
    }
    if (spread.length < n || large) {
      spread = new long[n + (n >> 1)];
    }
  }

  private static int bucket(long value, int shift) {
    return (int) ((value ^ Long.MIN_VALUE) >>> shift);
  }

  private static void sort(long[] values, int from, int to) {
    if (to - from > CROWDED) {
      Arrays.sort(values, from, to);
      return;
    }
    for (int i = from + 1; i < to; i++) {
      long value = values[i];
      int j = i - 1;
      while (j >= from && values[j] > value) {
        values[j + 1] = values[j];
        j--;
      }
      values[j + 1] = value;
    }
  }
}
