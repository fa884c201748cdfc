package dev.assay.segment;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Builds a {@link WordTrie} breadth first: nodes with many children come early and find room, those
 * with one child fill the holes.
 */
final class TrieBuilder {
  /** How many free cells are tried before the holes so far are left to nodes with one child. */
  private static final int PATIENCE = 64;

  private final WordList words;
  private final int[] costs;
  private final char[] codes;
  private final int alphabet;
  private final BitSet taken = new BitSet();
  private final BitSet bases = new BitSet();
  private long[] cells = new long[1 << 20];
  private int firstFree = 1;
  private int cursor = 1;

  /** Nodes to come: first word, word after the last, how many characters lead there, its cell. */
  private int[] queue = new int[1 << 16];

  private int queued;

  /** Codes of the children of the node at hand, and the first word of each. */
  private final int[] labels = new int[Character.MAX_VALUE];

  private final int[] firsts = new int[Character.MAX_VALUE];
  private int children;

  /**
   * @param costs of the words, above 0 and below 2^24
   */
  TrieBuilder(WordList words, int[] costs) {
    this.words = words;
    this.costs = costs;
    int[] counts = new int[Character.MAX_VALUE + 1];
    for (int word = 0; word < words.size(); word++) {
      for (int i = 0; i < words.length(word); i++) {
        counts[words.unit(word, i)]++;
      }
    }
    this.codes = byFrequency(counts);
    this.alphabet = (int) Arrays.stream(counts).filter(count -> count > 0).count();
    bases.set(0);
  }

  /** Frequent characters get small numbers, so that the cells of common words lie together. */
  private static char[] byFrequency(int[] counts) {
    long[] order = new long[counts.length];
    for (int c = 0; c < counts.length; c++) {
      order[c] = (long) -counts[c] * (Character.MAX_VALUE + 1) + c;
    }
    Arrays.sort(order);
    char[] codes = new char[counts.length];
    for (int rank = 0; rank < order.length; rank++) {
      int c = (int) order[rank] & Character.MAX_VALUE;
      if (counts[c] > 0) {
        codes[c] = (char) (rank + 1);
      }
    }
    return codes;
  }

  WordTrie build() {
    int root = branch(0, words.size(), 0);
    for (int node = 0; node < queued; node += 4) {
      int base = branch(queue[node], queue[node + 1], queue[node + 2]);
      cells[queue[node + 3]] |= WordTrie.cell(base, 0, 0);
    }
    return new WordTrie(codes, Arrays.copyOf(cells, taken.length() + alphabet + 1), root);
  }

  /** Places the children of the node of these words; the base of the node, 0 without children. */
  private int branch(int from, int to, int depth) {
    collect(from, to, depth);
    if (children == 0) {
      return 0;
    }
    int base = room();
    bases.set(base);
    for (int i = 0; i < children; i++) {
      int end = i + 1 < children ? firsts[i + 1] : to;
      put(base + labels[i], labels[i], firsts[i], end, depth + 1);
    }
    return base;
  }

  private void put(int at, int label, int first, int end, int depth) {
    boolean ends = words.length(first) == depth;
    taken.set(at);
    cells[at] = WordTrie.cell(0, label, ends ? costs[first] : 0);
    if (ends && first + 1 == end) {
      return;
    }
    if (queue.length == queued) {
      queue = Arrays.copyOf(queue, 2 * queued);
    }
    queue[queued] = first;
    queue[queued + 1] = end;
    queue[queued + 2] = depth;
    queue[queued + 3] = at;
    queued += 4;
  }

  private void collect(int from, int to, int depth) {
    children = 0;
    int last = -1;
    for (int word = from; word < to; word++) {
      if (words.length(word) > depth && words.unit(word, depth) != last) {
        last = words.unit(word, depth);
        labels[children] = codes[last];
        firsts[children++] = word;
      }
    }
  }

  /** A base from which all children fall on free cells. */
  private int room() {
    int least = Arrays.stream(labels, 0, children).min().orElseThrow();
    boolean alone = children == 1;
    firstFree = taken.nextClearBit(firstFree);
    int at = alone ? firstFree : taken.nextClearBit(cursor);
    int tried = 0;
    while (!fits(at - least)) {
      at = taken.nextClearBit(at + 1);
      if (!alone && ++tried == PATIENCE) {
        cursor = at;
        tried = 0;
      }
    }
    return at - least;
  }

  private boolean fits(int base) {
    if (base < 0 || bases.get(base)) {
      return false;
    }
    if (cells.length <= base + alphabet) {
      cells = Arrays.copyOf(cells, 2 * (base + alphabet));
    }
    for (int i = 0; i < children; i++) {
      if (cells[base + labels[i]] != 0) {
        return false;
      }
    }
    return true;
  }
}
