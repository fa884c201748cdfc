package dev.assay.signal.scan;

import java.util.Arrays;

/**
 * Where runs of n words start that occur more than once in the text, for n = 5, 6 … in this order.
 *
 * <p>A filter of saturating counters drops nearly all places whose run of 5 occurs once; the rest
 * is counted exactly. A run of n + 1 can only occur twice where the two runs of n in it do, so each
 * step looks at fewer places.
 */
final class RepeatedPlaces {
  static final int SHORTEST = 5;

  private final RunBuffers buffers;
  private final LongIds seen = new LongIds();

  /** 0, 1, 3, 7 … for none, one, two, three … runs with this part of the key. */
  private byte[] filter = new byte[1 << 12];

  private int[] places = new int[1024];
  private int[] runs = new int[1024];
  private int size;
  private int n;

  RepeatedPlaces(RunBuffers buffers) {
    this.buffers = buffers;
  }

  /** Finds the repeated runs of 5. */
  void start(Units units) {
    n = SHORTEST;
    filter(units);
    keepRepeated(units);
  }

  /** Goes on to the runs of one word more. */
  void lengthen(Units units) {
    n++;
    int kept = 0;
    for (int i = 0; i + 1 < size; i++) {
      places[kept] = places[i];
      kept += places[i + 1] == places[i] + 1 ? 1 : 0;
    }
    size = kept;
    keepRepeated(units);
  }

  int size() {
    return size;
  }

  /** Place of a repeated run; ascending. */
  int place(int index) {
    return places[index];
  }

  /** Number of the run, equal for equal runs and below the number of words. */
  int run(int index) {
    return runs[index];
  }

  /** A number above those of all runs. */
  int runs() {
    return seen.size();
  }

  private void filter(Units units) {
    int end = units.size() - SHORTEST + 1;
    if (places.length <= end) {
      places = new int[2 * end];
      runs = new int[2 * end];
    }
    int bits = Math.max(8, 36 - Integer.numberOfLeadingZeros(Math.max(1, units.size())));
    if (filter.length < 1 << bits) {
      filter = new byte[1 << bits];
    } else {
      Arrays.fill(filter, 0, 1 << bits, (byte) 0);
    }
    int shift = 64 - bits;
    long power = Units.power(SHORTEST);
    long[] prefixes = buffers.prefixes(units);
    for (int place = 0; place < end; place++) {
      int slot = (int) (Units.key(prefixes, place, SHORTEST, power) >>> shift);
      runs[place] = slot;
      filter[slot] = (byte) ((filter[slot] << 1) | 1);
    }
    size = 0;
    for (int place = 0; place < end; place++) {
      places[size] = place;
      size += (filter[runs[place]] >> 1) & 1;
    }
  }

  private void keepRepeated(Units units) {
    seen.clear(size / 4);
    long power = Units.power(n);
    long[] prefixes = buffers.prefixes(units);
    for (int i = 0; i < size; i++) {
      runs[i] = seen.id(Units.key(prefixes, places[i], n, power));
    }
    int kept = 0;
    for (int i = 0; i < size; i++) {
      places[kept] = places[i];
      runs[kept] = runs[i];
      kept += seen.count(runs[i]) > 1 ? 1 : 0;
    }
    size = kept;
  }
}
