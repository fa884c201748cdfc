package dev.assay.signal;

import dev.assay.text.Tokens;
import java.util.Arrays;

/**
 * The runs of n tokens that occur more than once, for n = 1, 2, 3 …
 *
 * <p>A run of n + 1 can only come again where its first n and its last n tokens do, so each length
 * looks only at the places that were left at the length before: exact, and on most text nearly free
 * after n = 4. A run's key is the number of its first n tokens and the number of its last token:
 * exact but for the 64-bit hash of a single token.
 */
final class Grams {
  private final LongIds ids = new LongIds();

  private Scan scan = new Scan();
  private int n;
  private int tokens;

  /** Code points in all tokens before each. */
  private int[] before = new int[1024];

  /** Places, ascending, whose run of n tokens occurs more than once, and the number of the run. */
  private int[] places = new int[1024];

  private int[] runs = new int[1024];
  private int size;

  /** Number of the run at each place that is left. */
  private int[] runAt = new int[1024];

  /** Last place so far of each run, by its number. */
  private int[] lastPlaces = new int[1024];

  /** Whether a run was met, by its number. */
  private boolean[] met = new boolean[1024];

  private int topCount;
  private int topPlace;
  private int runIds;

  /** Begins a text with runs of one token. */
  void start(Scan scan) {
    this.scan = scan;
    tokens = scan.tokens.size();
    n = 1;
    reserve();
    size = 0;
    int characters = 0;
    for (int token = 0; token < tokens; token++) {
      int word = scan.vocabulary.word(token);
      before[token] = characters;
      characters += scan.tokenLength(token);
      if (scan.vocabulary.count(word) > 1) {
        places[size] = token;
        runs[size++] = word;
      }
    }
    before[tokens] = characters;
  }

  /** Goes on to runs of one token more. */
  void lengthen() {
    n++;
    number();
    keepRepeated();
  }

  /** Length with spaces of the most frequent run, the first of equals, times its occurrences. */
  long topCharacters() {
    if (tokens < n) {
      return 0;
    }
    int place = topCount > 1 ? topPlace : 0;
    int spaces = 0;
    for (int token = place; token < place + n - 1; token++) {
      boolean close = scan.tokens.is(token, Tokens.UNIT) && scan.tokens.is(token + 1, Tokens.UNIT);
      spaces += close ? 0 : 1;
    }
    return (long) (length(place) + spaces) * Math.max(1, topCount);
  }

  /** Characters in runs met before, going on after the run each time. */
  long duplicateCharacters() {
    Arrays.fill(met, 0, runIds, false);
    long characters = 0;
    int from = 0;
    for (int i = 0; i < size; i++) {
      int place = places[i];
      if (place >= from) {
        if (met[runs[i]]) {
          characters += length(place);
          from = place + n;
        }
        met[runs[i]] = true;
      }
    }
    return characters;
  }

  private int length(int place) {
    return before[place + n] - before[place];
  }

  private void reserve() {
    if (places.length <= tokens) {
      int capacity = Math.max(tokens + 1, 2 * places.length);
      before = new int[capacity];
      places = new int[capacity];
      runs = new int[capacity];
      runAt = new int[capacity];
      lastPlaces = new int[capacity];
      met = new boolean[capacity];
    }
  }

  /** Numbers the runs at places whose neighbour place is left too; drops the other places. */
  private void number() {
    ids.clear(size / 8);
    places[size] = -1;
    int left = 0;
    int twin = -1;
    for (int i = 0; i < size; i++) {
      int place = places[i];
      if (places[i + 1] != place + 1) {
        twin = -1;
        continue;
      }
      int run = run(runs[i], place, twin);
      twin = lastPlaces[run] + 1;
      lastPlaces[run] = place;
      runAt[place] = run;
      places[left] = place;
      runs[left++] = run;
    }
    size = left;
    runIds = ids.size();
  }

  /**
   * The number of the run at this place.
   *
   * @param twin an earlier place whose run is the same but for its last token, or -1
   */
  private int run(int shorter, int place, int twin) {
    int word = scan.vocabulary.word(place + n - 1);
    if (twin >= 0 && scan.vocabulary.word(twin + n - 1) == word) {
      int run = runAt[twin];
      ids.more(run);
      return run;
    }
    int known = ids.size();
    int run = ids.id((long) shorter << 32 | word);
    if (run == known) {
      lastPlaces[run] = -2;
    }
    return run;
  }

  private void keepRepeated() {
    topCount = 0;
    int left = 0;
    for (int i = 0; i < size; i++) {
      int run = runs[i];
      int count = ids.count(run);
      if (count > topCount) {
        topCount = count;
        topPlace = places[i];
      }
      places[left] = places[i];
      runs[left] = run;
      left += count > 1 ? 1 : 0;
    }
    size = left;
  }
}
