package dev.assay.signal;

import dev.assay.signal.scan.LongIds;
import dev.assay.signal.scan.Scan;
import dev.assay.text.Tokens;

/**
 * The most frequent run of n tokens, for n = 2, 3, 4 in this order.
 *
 * <p>A run that occurs t times is made of words that do, so only places where every word is that
 * frequent are counted, t being guessed from the run before. Should the best found be less frequent
 * than guessed, its own frequency is the bound for a second and last look, which cannot miss.
 */
final class FrequentRuns {
  /** The first guess, as a part of the frequency of the most frequent word. */
  private static final int FIRST_GUESS = 4;

  private final LongIds ids = new LongIds();
  private Scan scan = new Scan();
  private int tokens;

  /** Frequency of the word at each place. */
  private int[] frequencies = new int[1024];

  private int[] places = new int[1024];

  /** First place of each run, by its number. */
  private int[] firsts = new int[1024];

  private int guess;
  private int topCount;
  private int topPlace;

  void start(Scan scan) {
    this.scan = scan;
    tokens = scan.tokens.size();
    if (places.length <= tokens) {
      int capacity = Math.max(tokens + 1, 2 * places.length);
      places = new int[capacity];
      firsts = new int[capacity];
      frequencies = new int[capacity];
    }
    int most = 0;
    for (int token = 0; token < tokens; token++) {
      int frequency = scan.vocabulary.count(scan.vocabulary.word(token));
      frequencies[token] = frequency;
      most = Math.max(most, frequency);
    }
    guess = most / FIRST_GUESS;
  }

  /** Length with spaces of the most frequent run, the first of equals, times its occurrences. */
  long topCharacters(int n) {
    if (tokens < n) {
      return 0;
    }
    int bound = Math.max(2, guess);
    look(n, bound);
    if (topCount < bound && bound > 2) {
      look(n, Math.max(2, topCount));
    }
    guess = topCount / 2;
    int place = topCount > 1 ? topPlace : 0;
    return length(place, n) * Math.max(1, topCount);
  }

  private void look(int n, int bound) {
    int size = choose(n, bound);
    ids.clear(size / 8);
    for (int i = 0; i < size; i++) {
      firsts[ids.size()] = places[i];
      ids.id(scan.runKeys.key(places[i], n));
    }
    topCount = 0;
    for (int run = 0; run < ids.size(); run++) {
      if (ids.count(run) > topCount) {
        topCount = ids.count(run);
        topPlace = firsts[run];
      }
    }
  }

  /** Puts the places whose n words are frequent enough into {@link #places}. */
  private int choose(int n, int bound) {
    int size = 0;
    int inRow = 0;
    for (int token = 0; token < tokens; token++) {
      int enough = (bound - 1 - frequencies[token]) >>> 31;
      inRow = (inRow + 1) * enough;
      places[size] = token - n + 1;
      size += (n - 1 - inRow) >>> 31;
    }
    return size;
  }

  private long length(int place, int n) {
    long length = scan.tokenLength(place);
    for (int token = place + 1; token < place + n; token++) {
      boolean close = scan.tokens.is(token - 1, Tokens.UNIT) && scan.tokens.is(token, Tokens.UNIT);
      length += scan.tokenLength(token) + (close ? 0 : 1);
    }
    return length;
  }
}
