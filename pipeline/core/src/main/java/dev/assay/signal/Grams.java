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

  /** Number of each token's word. */
  private int[] words = new int[1024];

  /** Code points in all tokens before each. */
  private int[] before = new int[1025];

  private int[] wordCounts = new int[1024];

  /** Places, ascending, whose run of n tokens occurs more than once, and the number of the run. */
  private int[] places = new int[1024];

  private int[] runs = new int[1024];
  private int size;

  private int[] counts = new int[1024];

  /** Place from which a run may count again, by number of the run; only for duplicates. */
  private boolean[] met = new boolean[1024];

  private int distinct;
  private int topCount;
  private int topPlace;
  private int runIds;

  /** Begins a text with runs of one token. */
  void start(Scan scan) {
    this.scan = scan;
    tokens = scan.tokens.size();
    n = 1;
    reserve();
    ids.clear(tokens);
    Arrays.fill(wordCounts, 0, tokens, 0);
    int characters = 0;
    for (int token = 0; token < tokens; token++) {
      int word = ids.id(scan.tokens.hash(token));
      words[token] = word;
      wordCounts[word]++;
      before[token] = characters;
      characters += scan.tokenLength(token);
    }
    before[tokens] = characters;
    distinct = ids.size();
    keepRepeatedWords();
  }

  int distinct() {
    return distinct;
  }

  /** Entropy of the words in nats: log N - sum(c log c) / N. */
  double entropy() {
    double sum = 0;
    for (int word = 0; word < distinct; word++) {
      int count = wordCounts[word];
      sum += count == 1 ? 0 : count * StrictMath.log(count);
    }
    return StrictMath.log(tokens) - sum / tokens;
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
    if (words.length < tokens) {
      int capacity = Math.max(tokens, 2 * words.length);
      words = new int[capacity];
      before = new int[capacity + 1];
      wordCounts = new int[capacity];
      places = new int[capacity];
      runs = new int[capacity];
      counts = new int[capacity];
      met = new boolean[capacity];
    }
  }

  private void keepRepeatedWords() {
    size = 0;
    for (int token = 0; token < tokens; token++) {
      if (wordCounts[words[token]] > 1) {
        places[size] = token;
        runs[size++] = words[token];
      }
    }
  }

  /** Numbers the runs at places whose neighbour place is left too; drops the other places. */
  private void number() {
    ids.clear(size);
    int left = 0;
    for (int i = 0; i + 1 < size; i++) {
      int place = places[i];
      if (places[i + 1] == place + 1) {
        int run = ids.id((long) runs[i] << 32 | words[place + n - 1]);
        places[left] = place;
        runs[left++] = run;
      }
    }
    size = left;
    runIds = ids.size();
  }

  private void keepRepeated() {
    Arrays.fill(counts, 0, runIds, 0);
    topCount = 0;
    for (int i = 0; i < size; i++) {
      counts[runs[i]]++;
    }
    int left = 0;
    for (int i = 0; i < size; i++) {
      int count = counts[runs[i]];
      if (count > 1) {
        if (count > topCount) {
          topCount = count;
          topPlace = places[i];
        }
        places[left] = places[i];
        runs[left++] = runs[i];
      }
    }
    size = left;
  }
}
