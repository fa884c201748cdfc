package dev.assay.signal;

import java.util.Arrays;

/**
 * The places whose run of n tokens occurs more than once, for n = 5, 6, 7 …
 *
 * <p>For the first n a filter of saturating counters drops nearly all runs that occur once. After
 * that a run of n + 1 can only come again where its first n and its last n tokens do, so each
 * length looks only at the places left at the length before. Where the run before had a twin, the
 * next one most often has it too, and one comparison of words shows it; else a table of keys
 * decides.
 */
final class RepeatedRuns {
  private static final int FIRST = 5;

  private final LongIds ids = new LongIds();
  private Scan scan = new Scan();
  private int n;
  private int tokens;

  /** Places left, ascending. */
  private int[] places = new int[1024];

  private int size;

  /** Number of the run at each place that is left. */
  private int[] runAt = new int[1024];

  /** First place of each run, by its number. */
  private int[] firsts = new int[1024];

  /** Code points in all tokens before each. */
  private int[] before = new int[1024];

  /** Whether a run was met, by its number. */
  private boolean[] met = new boolean[1024];

  /** Filter: 0, 1, 3, 7 … for none, one, two, three … runs with this part of the key. */
  private byte[] filter = new byte[1 << 12];

  /** Begins a text with runs of {@link #FIRST} tokens. */
  void start(Scan scan) {
    this.scan = scan;
    tokens = scan.tokens.size();
    n = FIRST;
    reserve();
    int characters = 0;
    for (int token = 0; token < tokens; token++) {
      before[token] = characters;
      characters += scan.tokenLength(token);
    }
    before[tokens] = characters;
    filter();
    number();
    keepRepeated();
  }

  /** Goes on to runs of one token more. */
  void lengthen() {
    n++;
    keepNeighbours();
    number();
    keepRepeated();
  }

  /** Characters in runs met before, going on after the run each time. */
  long duplicateCharacters() {
    Arrays.fill(met, 0, ids.size(), false);
    long characters = 0;
    int from = 0;
    for (int i = 0; i < size; i++) {
      int place = places[i];
      if (place >= from) {
        int run = runAt[place];
        if (met[run]) {
          characters += before[place + n] - before[place];
          from = place + n;
        }
        met[run] = true;
      }
    }
    return characters;
  }

  private void reserve() {
    if (places.length <= tokens) {
      int capacity = Math.max(tokens + 1, 2 * places.length);
      places = new int[capacity];
      runAt = new int[capacity];
      firsts = new int[capacity];
      before = new int[capacity];
      met = new boolean[capacity];
    }
  }

  private void filter() {
    int bits = Math.max(8, 35 - Integer.numberOfLeadingZeros(Math.max(1, tokens)));
    int slots = 1 << bits;
    if (filter.length < slots) {
      filter = new byte[slots];
    } else {
      Arrays.fill(filter, 0, slots, (byte) 0);
    }
    int shift = 64 - bits;
    int end = tokens - FIRST + 1;
    for (int place = 0; place < end; place++) {
      int slot = (int) (scan.runKeys.key(place, FIRST) >>> shift);
      filter[slot] = (byte) (filter[slot] << 1 | 1);
    }
    size = 0;
    for (int place = 0; place < end; place++) {
      int slot = (int) (scan.runKeys.key(place, FIRST) >>> shift);
      places[size] = place;
      size += filter[slot] >> 1 & 1;
    }
  }

  /** Drops the places whose neighbour was dropped: what follows them occurs once. */
  private void keepNeighbours() {
    places[size] = -1;
    int left = 0;
    for (int i = 0; i < size; i++) {
      int place = places[i];
      places[left] = place;
      left += places[i + 1] == place + 1 ? 1 : 0;
    }
    size = left;
  }

  private void number() {
    ids.clear(size / 8);
    int last = -2;
    int twin = -1;
    for (int i = 0; i < size; i++) {
      int place = places[i];
      boolean goesOn = place == last + 1 && twin >= 0;
      last = place;
      if (goesOn && scan.vocabulary.word(twin + n) == scan.vocabulary.word(place + n - 1)) {
        twin++;
        int run = runAt[twin];
        ids.more(run);
        runAt[place] = run;
      } else {
        twin = look(place);
      }
    }
  }

  /** Numbers the run by its key and says where it was first, or -1 when it is new. */
  private int look(int place) {
    int known = ids.size();
    int run = ids.id(scan.runKeys.key(place, n));
    runAt[place] = run;
    if (run == known) {
      firsts[run] = place;
      return -1;
    }
    return firsts[run];
  }

  private void keepRepeated() {
    int left = 0;
    for (int i = 0; i < size; i++) {
      int place = places[i];
      places[left] = place;
      left += 1 - ids.count(runAt[place]) >>> 31;
    }
    size = left;
  }
}
