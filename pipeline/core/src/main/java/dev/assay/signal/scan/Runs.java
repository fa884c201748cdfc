package dev.assay.signal.scan;

import java.util.Arrays;

/**
 * How much of a text stands in runs of n words that come again, n from 5 to 10, as the peers count
 * it, each in its own way. What nobody asked for so far is not counted.
 */
final class Runs {
  private static final int SHORTEST = RepeatedPlaces.SHORTEST;
  private static final int LONGEST = 10;
  private static final int COVERED = 0;
  private static final int SKIPPED = 1;
  private static final int OCCURRENCES = 2;
  private static final int STARTS = 3;

  private final RunBuffers buffers;
  private final RepeatedPlaces repeated;
  private final boolean[] asked = new boolean[STARTS + 1];
  private final long[][] counts = new long[STARTS + 1][LONGEST + 1];

  /** The longest runs asked for so far. */
  private int longest = SHORTEST;

  /** Characters before each word of the text at hand. */
  private int[] before = new int[1];

  /** Whether a run was met, by its number. */
  private boolean[] met = new boolean[1024];

  Runs(RunBuffers buffers, RepeatedPlaces repeated) {
    this.buffers = buffers;
    this.repeated = repeated;
  }

  /** Counts what was asked for of texts before; the rest is counted when it is asked for. */
  void read(Units units) {
    before = buffers.before(units);
    for (int n = SHORTEST; n <= longest; n++) {
      if (n == SHORTEST) {
        repeated.start(units);
      } else {
        repeated.lengthen(units);
      }
      counts[COVERED][n] = asked[COVERED] ? cover(n) : 0;
      counts[SKIPPED][n] = asked[SKIPPED] ? skip(n) : 0;
      counts[OCCURRENCES][n] = asked[OCCURRENCES] ? occur(n) : 0;
      counts[STARTS][n] = repeated.size();
    }
  }

  /** Whether the text at hand has to be read again to count this. */
  private boolean isNew(int kind, int n) {
    boolean fresh = !asked[kind] || n > longest;
    asked[kind] = true;
    longest = Math.max(longest, n);
    return fresh;
  }

  /** Characters of the words that stand in any occurrence of a repeated run of n words. */
  int covered(int n, Units units) {
    return (int) count(COVERED, n, units);
  }

  /** Characters of runs of n words met before, where after such a run its n words are skipped. */
  int skipped(int n, Units units) {
    return (int) count(SKIPPED, n, units);
  }

  /** Characters of all occurrences of repeated runs of n words, overlaps counted. */
  long occurrences(int n, Units units) {
    return count(OCCURRENCES, n, units);
  }

  /** Places where a run of n words starts that occurs more than once. */
  int starts(int n, Units units) {
    return (int) count(STARTS, n, units);
  }

  private long count(int kind, int n, Units units) {
    if (isNew(kind, n)) {
      read(units);
    }
    return counts[kind][n];
  }

  private int cover(int n) {
    int characters = 0;
    int end = 0;
    for (int i = 0; i < repeated.size(); i++) {
      int place = repeated.place(i);
      int from = Math.max(end, place);
      end = place + n;
      characters += before[end] - before[from];
    }
    return characters;
  }

  private int skip(int n) {
    int runs = repeated.runs();
    if (met.length < runs) {
      met = new boolean[2 * runs];
    }
    Arrays.fill(met, 0, runs, false);
    int characters = 0;
    int from = 0;
    for (int i = 0; i < repeated.size(); i++) {
      int place = repeated.place(i);
      if (place >= from) {
        if (met[repeated.run(i)]) {
          characters += before[place + n] - before[place];
          from = place + n;
        }
        met[repeated.run(i)] = true;
      }
    }
    return characters;
  }

  private long occur(int n) {
    long characters = 0;
    for (int i = 0; i < repeated.size(); i++) {
      characters += before[repeated.place(i) + n] - before[repeated.place(i)];
    }
    return characters;
  }
}
