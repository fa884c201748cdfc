package dev.assay.signal.scan;

import dev.assay.text.Tokens;

/** The distinct tokens of one text, numbered by first occurrence, and how often each occurs. */
public final class Vocabulary {
  private final LongIds ids = new LongIds();
  private int[] words = new int[1024];
  private int[] firsts = new int[1024];
  private int tokens;

  public void read(Tokens tokens) {
    this.tokens = tokens.size();
    reserve(this.tokens);
    ids.clear(this.tokens / 8);
    for (int token = 0; token < this.tokens; token++) {
      firsts[ids.size()] = token;
      words[token] = ids.id(tokens.hash(token));
    }
  }

  /** How many distinct tokens. */
  public int size() {
    return ids.size();
  }

  /** Number of the token at this place. */
  public int word(int token) {
    return words[token];
  }

  public int count(int word) {
    return ids.count(word);
  }

  /** Place of the first token of this spelling. */
  public int first(int word) {
    return firsts[word];
  }

  /** Entropy of the distribution in nats: log N - sum(c log c) / N. NaN without tokens. */
  public double entropy() {
    double sum = 0;
    for (int word = 0; word < size(); word++) {
      int count = ids.count(word);
      sum += count * Logarithms.of(count);
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
}
