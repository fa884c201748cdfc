package dev.assay.signal.scan;

import java.util.Arrays;

/**
 * How much of a text stands in runs of n words that come again, n from 5 to 10, as the peers count
 * it, each in its own way. What nobody asked for so far is not counted.
 */
public final class Runs {
  private static final int SHORTEST = RepeatedPlaces.SHORTEST;
  private static final int LONGEST = 10;
  private static final int COVERED = 0;
  private static final int SKIPPED = 1;
  private static final int OCCURRENCES = 2;
  private static final int STARTS = 3;

  private final RepeatedPlaces repeated = new RepeatedPlaces();
  private final boolean[] asked = new boolean[STARTS + 1];
  private final long[][] counts = new long[STARTS + 1][LONGEST + 1];
  private Units units = new Units();

  /** The longest runs that are counted of the text at hand. */
  private int deepest;

  /** Whether a run was met, by its number. */
  private boolean[] met = new boolean[1024];

  void read(Units words) {
    units = words;
    deepest = SHORTEST - 1;
  }

  /** Characters of the words that stand in any occurrence of a repeated run of n words. */
  public int covered(int n) {
    return (int) count(COVERED, n);
  }

  /** Characters of runs of n words met before, where after such a run its n words are skipped. */
  public int skipped(int n) {
    return (int) count(SKIPPED, n);
  }

  /** Characters of all occurrences of repeated runs of n words, overlaps counted. */
  public long occurrences(int n) {
    return count(OCCURRENCES, n);
  }

  /** Places where a run of n words starts that occurs more than once. */
  public int starts(int n) {
    return (int) count(STARTS, n);
  }

  private long count(int kind, int n) {
    if (!asked[kind]) {
      asked[kind] = true;
      deepest = SHORTEST - 1;
    }
    while (deepest < n) {
      deepen();
    }
    return counts[kind][n];
  }

  private void deepen() {
    deepest++;
    if (deepest == SHORTEST) {
      repeated.start(units);
    } else {
      repeated.lengthen(units);
    }
    counts[COVERED][deepest] = asked[COVERED] ? cover(deepest) : 0;
    counts[SKIPPED][deepest] = asked[SKIPPED] ? skip(deepest) : 0;
    counts[OCCURRENCES][deepest] = asked[OCCURRENCES] ? occur(deepest) : 0;
    counts[STARTS][deepest] = repeated.size();
  }

  private int cover(int n) {
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
          characters += units.characters(place, n);
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
      characters += units.characters(repeated.place(i), n);
    }
    return characters;
  }
}
