package dev.assay.segment;

/**
 * Words and how unlikely each is: minus the logarithm of its share of all words, as a whole number
 * so that sums are exact. Immutable and safe for many threads.
 */
public final class Dictionary {
  /** Steps of a nat: the largest cost, that of a word seen once, fits 24 bits. */
  private static final double STEPS = 1 << 19;

  private final WordTrie trie;
  private final int unknown;

  private Dictionary(WordTrie trie, int unknown) {
    this.trie = trie;
    this.unknown = unknown;
  }

  /** The dictionary that is shipped, read when it is first asked for. */
  public static Dictionary shipped() {
    return Shipped.DICTIONARY;
  }

  static Dictionary of(WordList words) {
    double total = StrictMath.log(words.total());
    int[] costs = new int[words.size()];
    for (int word = 0; word < costs.length; word++) {
      costs[word] = cost(total, words.frequency(word));
    }
    return new Dictionary(new TrieBuilder(words, costs).build(), cost(total, 1));
  }

  private static int cost(double total, int frequency) {
    return 1 + (int) StrictMath.rint((total - StrictMath.log(frequency)) * STEPS);
  }

  /** Whether a word is in the list. */
  public boolean has(CharSequence word) {
    return !word.isEmpty() && trie.cost(word) > 0;
  }

  WordTrie trie() {
    return trie;
  }

  /** Cost of a character that is no word: that of a word seen once. */
  int unknown() {
    return unknown;
  }

  private static final class Shipped {
    private static final Dictionary DICTIONARY = of(WordList.shipped());
  }
}
