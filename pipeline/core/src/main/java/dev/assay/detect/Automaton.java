package dev.assay.detect;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds every occurrence of any of many words in one pass: the machine of Aho and Corasick (CACM
 * 18(6), 1975) in the double array of Aoe (IEEE TSE 15(9), 1989). Characters are first given small
 * numbers, so that the arrays stay dense; characters of no word lead back to the start. A state is
 * the place of its four numbers in one array, so that a step touches one line of the cache: where
 * its children begin, its parent, the state to fall back to, and the nearest state on that way,
 * itself first, in which a word ends. The start is state 0. Immutable.
 */
final class Automaton {
  static final int START = 0;

  private static final int BASE = 0;
  private static final int OWNER = 1;
  private static final int FALLBACK = 2;
  private static final int ENDING = 3;
  private static final int SIZE = 4;

  private final int[] cells;
  private final int[] word;
  private final int[] shorter;
  private final char[] codes;

  private Automaton(int slots, char[] codes) {
    this.cells = new int[SIZE * slots];
    this.word = new int[slots];
    this.shorter = new int[slots];
    this.codes = codes;
    for (int slot = 0; slot < slots; slot++) {
      cells[SIZE * slot + OWNER] = -1;
      cells[SIZE * slot + ENDING] = -1;
    }
    Arrays.fill(word, -1);
    Arrays.fill(shorter, -1);
  }

  /**
   * @param words sorted by {@link String#compareTo}, different, none empty
   * @param codes small number of each UTF-16 unit, 0 for those of no word
   */
  static Automaton of(List<String> words, char[] codes) {
    Trie trie = Trie.of(words, codes);
    Automaton automaton = new Placement(trie).place(codes);
    automaton.link(trie);
    return automaton;
  }

  /** The state after one more character, given by its code, which is not 0. */
  int next(int state, int code) {
    int at = state;
    while (true) {
      int child = cells[at + BASE] + SIZE * code;
      if (cells[child + OWNER] == at) {
        return child;
      }
      if (at == START) {
        return START;
      }
      at = cells[at + FALLBACK];
    }
  }

  /** Small number of a unit; 0 when no word holds it. */
  int code(char unit) {
    return codes[unit];
  }

  /** A state in which a word ends that ends here, the longest first; -1 for none. */
  int first(int state) {
    return cells[state + ENDING];
  }

  /** The next shorter one; -1 after the last. */
  int shorter(int ending) {
    return shorter[ending / SIZE];
  }

  /** Position of the word that ends in a state given by {@link #first} or {@link #shorter}. */
  int word(int ending) {
    return word[ending / SIZE];
  }

  private void link(Trie trie) {
    int[] slots = trie.slots;
    for (int node = 0; node < trie.nodes; node++) {
      word[slots[node]] = trie.word[node];
    }
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    queue.add(0);
    while (!queue.isEmpty()) {
      int node = queue.remove();
      int state = SIZE * slots[node];
      for (int child = trie.child[node]; child >= 0; child = trie.sibling[child]) {
        int back = state == START ? START : next(cells[state + FALLBACK], trie.code[child]);
        int slot = slots[child];
        cells[SIZE * slot + FALLBACK] = back;
        shorter[slot] = cells[back + ENDING];
        cells[SIZE * slot + ENDING] = word[slot] >= 0 ? SIZE * slot : shorter[slot];
        queue.add(child);
      }
    }
  }

  /** The words as a tree, children linked as siblings. */
  private static final class Trie {
    private int[] child = new int[1024];
    private int[] sibling = new int[1024];
    private int[] word = new int[1024];
    private char[] code = new char[1024];
    private int[] slots = new int[0];
    private int nodes;

    static Trie of(List<String> words, char[] codes) {
      Trie trie = new Trie();
      trie.node('\0');
      for (int i = 0; i < words.size(); i++) {
        trie.add(words.get(i), i, codes);
      }
      trie.slots = new int[trie.nodes];
      return trie;
    }

    /**
     * Sorted words share their beginning with the word before: only last children are looked at.
     */
    private void add(String text, int position, char[] codes) {
      int node = 0;
      for (int i = 0; i < text.length(); i++) {
        node = step(node, codes[text.charAt(i)]);
      }
      word[node] = position;
    }

    private int step(int node, char wanted) {
      int first = child[node];
      if (first >= 0 && code[first] == wanted) {
        return first;
      }
      int made = node(wanted);
      sibling[made] = first;
      child[node] = made;
      return made;
    }

    private int node(char label) {
      if (nodes == child.length) {
        child = Arrays.copyOf(child, 2 * nodes);
        sibling = Arrays.copyOf(sibling, 2 * nodes);
        word = Arrays.copyOf(word, 2 * nodes);
        code = Arrays.copyOf(code, 2 * nodes);
      }
      child[nodes] = -1;
      sibling[nodes] = -1;
      word[nodes] = -1;
      code[nodes] = label;
      return nodes++;
    }
  }

  /** Finds slots for all nodes: the widest first, those with one child into the holes. */
  private static final class Placement {
    private final Trie trie;
    private boolean[] taken = new boolean[1 << 12];
    private int firstFree = 1;
    private int end = 1;
    private final int[] bases;

    Placement(Trie trie) {
      this.trie = trie;
      this.bases = new int[trie.nodes];
      taken[START] = true;
    }

    Automaton place(char[] codes) {
      for (int node : widestFirst()) {
        bases[node] = base(node);
        for (int child = trie.child[node]; child >= 0; child = trie.sibling[child]) {
          take(bases[node] + trie.code[child]);
          trie.slots[child] = bases[node] + trie.code[child];
        }
      }
      int most = 0;
      for (char code : codes) {
        most = Math.max(most, code);
      }
      Automaton automaton = new Automaton(end + most + 1, codes);
      for (int node = 0; node < trie.nodes; node++) {
        int slot = trie.slots[node];
        automaton.cells[SIZE * slot + BASE] = SIZE * bases[node];
        for (int child = trie.child[node]; child >= 0; child = trie.sibling[child]) {
          automaton.cells[SIZE * trie.slots[child] + OWNER] = SIZE * slot;
        }
      }
      return automaton;
    }

    private List<Integer> widestFirst() {
      int[] widths = new int[trie.nodes];
      List<Integer> order = new ArrayList<>();
      for (int node = 0; node < trie.nodes; node++) {
        for (int child = trie.child[node]; child >= 0; child = trie.sibling[child]) {
          widths[node]++;
        }
        if (widths[node] > 0) {
          order.add(node);
        }
      }
      order.sort(Comparator.comparingInt((Integer node) -> -widths[node]));
      return order;
    }

    /**
     * The first base that leaves every child a free slot; the first child decides where to look.
     */
    private int base(int node) {
      int first = trie.child[node];
      int skipped = 0;
      for (int slot = firstFree; ; slot++) {
        if (isTaken(slot)) {
          continue;
        }
        int base = slot - trie.code[first];
        if (base >= 0 && fits(base, first)) {
          advance(slot, skipped);
          return base;
        }
        skipped++;
      }
    }

    /** Where many holes were of no use to a node, later ones do not look at them again. */
    private void advance(int slot, int skipped) {
      if (skipped > 200) {
        firstFree = slot;
      }
      while (isTaken(firstFree)) {
        firstFree++;
      }
    }

    private boolean fits(int base, int first) {
      for (int child = trie.sibling[first]; child >= 0; child = trie.sibling[child]) {
        if (isTaken(base + trie.code[child])) {
          return false;
        }
      }
      return true;
    }

    private boolean isTaken(int slot) {
      return slot < taken.length && taken[slot];
    }

    private void take(int slot) {
      if (slot >= taken.length) {
        taken = Arrays.copyOf(taken, Math.max(slot + 1, 2 * taken.length));
      }
      taken[slot] = true;
      end = Math.max(end, slot + 1);
    }
  }
}
