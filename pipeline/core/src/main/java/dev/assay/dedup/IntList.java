package dev.assay.dedup;

import java.util.Arrays;

/** A growing list of numbers. */
final class IntList {

  private int[] items = new int[16];
  private int size;

  void add(int item) {
    room(1);
    items[size++] = item;
  }

  /** Adds {@code from[0, count)}; none when count is negative. */
  void addAll(int[] from, int count) {
    addAll(from, 0, Math.max(0, count));
  }

  void addAll(int[] from, int start, int count) {
    room(count);
    System.arraycopy(from, start, items, size, count);
    size += count;
  }

  int at(int index) {
    return items[index];
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  /** Copies all of it and gives the place after it. */
  int copyTo(int[] target, int at) {
    System.arraycopy(items, 0, target, at, size);
    return at + size;
  }

  /** Sorts and drops repeats. */
  void distinct() {
    Arrays.sort(items, 0, size);
    int kept = Math.min(size, 1);
    for (int i = 1; i < size; i++) {
      if (items[i] != items[kept - 1]) {
        items[kept++] = items[i];
      }
    }
    size = kept;
  }

  private void room(int more) {
    int need = Math.addExact(size, more);
    if (need > items.length) {
      items =
          Arrays.copyOf(items, (int) Math.min(Integer.MAX_VALUE - 8L, need + (need >>> 1) + 16L));
    }
  }
}
