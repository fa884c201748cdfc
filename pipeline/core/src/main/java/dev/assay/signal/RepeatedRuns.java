package dev.assay.signal;

import dev.assay.signal.scan.LongIds;
import dev.assay.signal.scan.Scan;
import java.util.Arrays;

/**
 * The characters in runs of n tokens that were there before, for n from 5 to 10, as datatrove's
 * {@code find_all_duplicate} counts them.
 *
 * <p>A filter of saturating counters drops nearly all places whose run of 5 occurs once. A run of n
 * can only come again where the n - 4 runs of 5 in it do, so each n visits only places with so many
 * neighbours left. What the filter lets through by chance costs time, never exactness.
 */
final class RepeatedRuns {
  private static final int SHORTEST = 5;

  private final LongIds seen = new LongIds();
  private Scan scan = new Scan();

  /** Places left by the filter, ascending. */
  private int[] places = new int[1024];

  private int size;

  /** How many places left follow each other from here on. */
  private int[] streaks = new int[1024];

  /** Code points in all tokens before each. */
  private int[] before = new int[1024];

  /** 0, 1, 3, 7 … for none, one, two, three … runs with this part of the key. */
  private byte[] filter = new byte[1 << 12];

  void start(Scan scan) {
    this.scan = scan;
    int tokens = scan.tokens.size();
    if (places.length <= tokens) {
      int capacity = Math.max(tokens + 1, 2 * places.length);
      places = new int[capacity];
      streaks = new int[capacity];
      before = new int[capacity];
    }
    int characters = 0;
    for (int token = 0; token < tokens; token++) {
      before[token] = characters;
      characters += scan.tokenLength(token);
    }
    before[tokens] = characters;
    filter(tokens);
    measureStreaks();
  }

  /** Characters in runs of n tokens met before, going on after the run each time. */
  long duplicateCharacters(int n) {
    seen.clear(size / 4);
    long characters = 0;
    int from = 0;
    for (int i = 0; i < size; i++) {
      int place = places[i];
      if (place >= from && streaks[i] > n - SHORTEST) {
        int known = seen.size();
        if (seen.id(scan.runKeys.key(place, n)) < known) {
          characters += before[place + n] - before[place];
          from = place + n;
        }
      }
    }
    return characters;
  }

  private void filter(int tokens) {
    int bits = Math.max(8, 36 - Integer.numberOfLeadingZeros(Math.max(1, tokens)));
    int slots = 1 << bits;
    if (filter.length < slots) {
      filter = new byte[slots];
    } else {
      Arrays.fill(filter, 0, slots, (byte) 0);
    }
    int shift = 64 - bits;
    int end = tokens - SHORTEST + 1;
    for (int place = 0; place < end; place++) {
      int slot = (int) (scan.runKeys.key(place, SHORTEST) >>> shift);
      filter[slot] = (byte) ((filter[slot] << 1) | 1);
    }
    size = 0;
    for (int place = 0; place < end; place++) {
      int slot = (int) (scan.runKeys.key(place, SHORTEST) >>> shift);
      places[size] = place;
      size += (filter[slot] >> 1) & 1;
    }
  }

  private void measureStreaks() {
    int next = -1;
    int streak = 0;
    for (int i = size - 1; i >= 0; i--) {
      streak = places[i] + 1 == next ? streak + 1 : 1;
      streaks[i] = streak;
      next = places[i];
    }
  }
}
