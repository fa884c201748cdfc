package dev.assay.signal.scan;

/**
 * The most frequent run of n words, for n = 2, 3, 4.
 *
 * <p>A run that occurs t times is made of words that do, so only places where every word is that
 * frequent are counted, t being guessed from the run before. Should the best found be less frequent
 * than guessed, its own frequency is the bound for a second and last look, which cannot miss.
 */
public final class TopRuns {
  private static final int LONGEST = 4;

  /** The first guess, as a part of the frequency of the most frequent word. */
  private static final int FIRST_GUESS = 4;

  private final LongIds ids = new LongIds();
  private int[] places = new int[1024];

  /** First place of each run, by its number. */
  private int[] firsts = new int[1024];

  private final int[] counts = new int[LONGEST + 1];
  private final int[] characters = new int[LONGEST + 1];
  private final int[] longest = new int[LONGEST + 1];
  private int guess;

  void read(Units units) {
    if (places.length <= units.size()) {
      places = new int[2 * units.size()];
      firsts = new int[2 * units.size()];
    }
    int most = 0;
    int[] frequencies = units.frequencies();
    for (int place = 0; place < units.size(); place++) {
      most = Math.max(most, frequencies[place]);
    }
    guess = most / FIRST_GUESS;
    for (int n = 2; n <= LONGEST; n++) {
      find(units, n);
    }
  }

  /** How often the most frequent run of n words occurs; 0 without such runs. */
  public int count(int n) {
    return counts[n];
  }

  /** Characters of the most frequent run of n words, the first of equals. */
  public int characters(int n) {
    return characters[n];
  }

  /** Characters of the longest among the most frequent runs of n words. */
  public int longest(int n) {
    return longest[n];
  }

  private void find(Units units, int n) {
    counts[n] = 0;
    int bound = Math.max(2, guess);
    look(units, n, bound);
    if (counts[n] < bound && bound > 2) {
      look(units, n, Math.max(2, counts[n]));
    }
    guess = counts[n] / 2;
    if (counts[n] < 2) {
      counts[n] = units.size() < n ? 0 : 1;
      characters[n] = counts[n] == 0 ? 0 : units.characters(0, n);
      longest[n] = characters[n];
    }
  }

  private void look(Units units, int n, int bound) {
    int size = choose(units, n, bound);
    ids.clear(size / 8);
    long power = Units.power(n);
    long[] prefixes = units.prefixes();
    for (int i = 0; i < size; i++) {
      firsts[ids.size()] = places[i];
      ids.id(Units.key(prefixes, places[i], n, power));
    }
    int top = 0;
    for (int run = 0; run < ids.size(); run++) {
      int count = ids.count(run);
      if (count >= top) {
        int length = units.characters(firsts[run], n);
        characters[n] = count > top ? length : characters[n];
        longest[n] = count > top ? length : Math.max(longest[n], length);
        top = count;
      }
    }
    counts[n] = top;
  }

  /** Puts the places whose n words are frequent enough into {@link #places}. */
  private int choose(Units units, int n, int bound) {
    int size = 0;
    int inRow = 0;
    int[] frequencies = units.frequencies();
    for (int place = 0; place < units.size(); place++) {
      int enough = (bound - 1 - frequencies[place]) >>> 31;
      inRow = (inRow + 1) * enough;
      places[size] = place - n + 1;
      size += (n - 1 - inRow) >>> 31;
    }
    return size;
  }
}
