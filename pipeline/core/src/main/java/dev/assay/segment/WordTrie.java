package dev.assay.segment;

/**
 * Words and their costs as a double array (Aoe 1989) whose cells are one long each, so that a step
 * costs one load: where the children of the node begin, the character that leads to it, the cost of
 * the word that ends in it.
 *
 * <p>A cell belongs to a node if its label is the code of the character asked for: no two nodes
 * have the same base.
 */
final class WordTrie {
  static final int COST_BITS = 24;
  static final int LABEL_BITS = 16;
  private static final int LABEL_MASK = (1 << LABEL_BITS) - 1;
  private static final int COST_MASK = (1 << COST_BITS) - 1;

  /** Number of each character of the basic plane; 0 for those in no word. */
  private final char[] codes;

  private final long[] cells;
  private final int root;

  WordTrie(char[] codes, long[] cells, int root) {
    this.codes = codes;
    this.cells = cells;
    this.root = root;
  }

  static long cell(int base, int label, int cost) {
    return (long) base << (COST_BITS + LABEL_BITS) | (long) label << COST_BITS | cost;
  }

  static int base(long cell) {
    return (int) (cell >>> (COST_BITS + LABEL_BITS));
  }

  /** Cost of the word that ends here, above 0; 0 where none does. */
  static int cost(long cell) {
    return (int) cell & COST_MASK;
  }

  /** The cell of the words that begin with this character, or 0. */
  long first(char c) {
    return child(root, c);
  }

  /** The cell after this one by this character, or 0. */
  long next(long cell, char c) {
    return child(base(cell), c);
  }

  private long child(int base, char c) {
    int code = codes[c];
    long cell = cells[base + code];
    return ((int) (cell >>> COST_BITS) & LABEL_MASK) == code && code != 0 ? cell : 0;
  }

  /** Cost of a word, or 0 when it is not in the list. */
  int cost(CharSequence word) {
    long cell = first(word.charAt(0));
    for (int i = 1; i < word.length() && cell != 0; i++) {
      cell = next(cell, word.charAt(i));
    }
    return cost(cell);
  }
}
