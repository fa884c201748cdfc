package dev.assay.signal;

import dev.assay.text.Tokens;

/** The distinct tokens of one text, numbered by first occurrence, and how often each occurs. */
final class Vocabulary {
  /** StrictMath's, of the counts that are common. */
  private static final double[] LOGARITHMS = logarithms();

  private final LongIds ids = new LongIds();
  private int[] words = new int[1024];
  private int[] firsts = new int[1024];
  private int tokens;

  void read(Tokens tokens) {
    this.tokens = tokens.size();
    reserve(this.tokens);
    ids.clear(this.tokens / 8);
    for (int token = 0; token < this.tokens; token++) {
      firsts[ids.size()] = token;
      words[token] = ids.id(tokens.hash(token));
    }
  }

  /** How many distinct tokens. */
  int size() {
    return ids.size();
  }

  /** Number of the token at this place. */
  int word(int token) {
    return words[token];
  }

  int count(int word) {
    return ids.count(word);
  }

  /** Place of the first token of this spelling. */
  int first(int word) {
    return firsts[word];
  }

  /** Entropy of the distribution in nats: log N - sum(c log c) / N. NaN without tokens. */
  double entropy() {
    double sum = 0;
    for (int word = 0; word < size(); word++) {
      int count = ids.count(word);
      sum += count * (count < LOGARITHMS.length ? LOGARITHMS[count] : StrictMath.log(count));
    }
    return StrictMath.log(tokens) - sum / tokens;
  }

  private void reserve(int capacity) {
    if (words.length <= capacity) {
      int larger = Math.max(capacity + 1, 2 * words.length);
      words = new int[larger];
      firsts = new int[larger];
    }
  }

  private static double[] logarithms() {
    double[] logarithms = new double[512];
    for (int i = 1; i < logarithms.length; i++) {
      logarithms[i] = StrictMath.log(i);
    }
    return logarithms;
  }
}
