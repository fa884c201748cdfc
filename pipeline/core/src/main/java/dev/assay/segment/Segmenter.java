package dev.assay.segment;

/**
 * Parts runs of Han characters into the words whose product of probabilities is largest (unigram
 * model over all readings; of equals the one with the longer word first), as jieba does without its
 * guesser of unknown names. Keeps buffers: make one for each thread.
 */
public final class Segmenter {
  private final WordTrie trie;
  private final int unknown;

  /** Least cost of the run from each place on, and where its first word ends. */
  private long[] costs = new long[256];

  private int[] ends = new int[256];
  private int size;

  public Segmenter(Dictionary dictionary) {
    this.trie = dictionary.trie();
    this.unknown = dictionary.unknown();
  }

  /**
   * Parts {@code text[start, end)}, which are Han characters of the basic plane.
   *
   * @return number of words; where they end says {@link #end}
   */
  public int split(char[] text, int start, int end) {
    int length = end - start;
    if (costs.length <= length) {
      costs = new long[2 * length];
      ends = new int[2 * length];
    }
    costs[length] = 0;
    for (int i = length - 1; i >= 0; i--) {
      look(text, start, i, length);
    }
    return follow(start, length);
  }

  /** Unit after the last of a word of the run last parted. */
  public int end(int word) {
    return ends[word];
  }

  /** How many words the run last parted has. */
  public int size() {
    return size;
  }

  private void look(char[] text, int start, int from, int length) {
    long cell = trie.first(text[start + from]);
    int cost = WordTrie.cost(cell);
    long best = (cost == 0 ? unknown : cost) + costs[from + 1];
    int bestEnd = from + 1;
    for (int to = from + 1; to < length && WordTrie.base(cell) != 0; to++) {
      cell = trie.next(cell, text[start + to]);
      cost = WordTrie.cost(cell);
      if (cost != 0 && cost + costs[to + 1] <= best) {
        best = cost + costs[to + 1];
        bestEnd = to + 1;
      }
    }
    costs[from] = best;
    ends[from] = bestEnd;
  }

  /** Turns the ends by place into the ends by word, in the same array: a word is no shorter. */
  private int follow(int start, int length) {
    size = 0;
    int at = 0;
    while (at < length) {
      at = ends[at];
      ends[size++] = start + at;
    }
    return size;
  }
}
