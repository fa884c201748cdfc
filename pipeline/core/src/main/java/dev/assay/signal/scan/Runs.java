package dev.assay.signal.scan;

import java.util.Arrays;

/**
 * How much of a text stands in runs of n words that come again, n from 5 to 10, as the peers count
 * it, each in its own way.
 */
public final class Runs {
  private static final int LONGEST = 10;

  private final RepeatedPlaces repeated = new RepeatedPlaces();

  /** By n: characters of the words in any occurrence of a repeated run. */
  private final int[] covered = new int[LONGEST + 1];

  /** By n: characters of the runs met before, going on after each. */
  private final int[] skipped = new int[LONGEST + 1];

  /** By n: characters of all occurrences of repeated runs, overlaps counted. */
  private final long[] occurrences = new long[LONGEST + 1];

  /** By n: places where a repeated run starts. */
  private final int[] starts = new int[LONGEST + 1];

  /** Whether a run was met, by its number. */
  private boolean[] met = new boolean[1024];

  void read(Units units) {
    for (int n = RepeatedPlaces.SHORTEST; n <= LONGEST; n++) {
      if (n == RepeatedPlaces.SHORTEST) {
        repeated.start(units);
      } else {
        repeated.lengthen(units);
      }
      starts[n] = repeated.size();
      covered[n] = cover(units, n);
      skipped[n] = skip(units, n);
      occurrences[n] = occur(units, n);
    }
  }

  /** Characters of the words that stand in any occurrence of a repeated run of n words. */
  public int covered(int n) {
    return covered[n];
  }

  /** Characters of runs of n words met before, where after such a run its n words are skipped. */
  public int skipped(int n) {
    return skipped[n];
  }

  /** Places where a run of n words starts that occurs more than once. */
  public int starts(int n) {
    return starts[n];
  }

  /** Characters of all occurrences of repeated runs of n words, overlaps counted. */
  public long occurrences(int n) {
    return occurrences[n];
  }

  private long occur(Units units, int n) {
    long characters = 0;
    for (int i = 0; i < repeated.size(); i++) {
      characters += units.characters(repeated.place(i), n);
    }
    return characters;
  }

  private int cover(Units units, int n) {
    int characters = 0;
    int end = 0;
    for (int i = 0; i < repeated.size(); i++) {
      int place = repeated.place(i);
      int from = Math.max(end, place);
      end = place + n;
      characters += units.characters(from, end - from);
    }
    return characters;
  }

  private int skip(Units units, int n) {
    int runs = 0;
    for (int i = 0; i < repeated.size(); i++) {
      runs = Math.max(runs, repeated.run(i) + 1);
    }
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
          characters += units.characters(place, n);
          from = place + n;
        }
        met[repeated.run(i)] = true;
      }
    }
    return characters;
  }
}
