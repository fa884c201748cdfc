package dev.assay.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What differs between two texts, word by word (Myers, An O(ND) Difference Algorithm and Its
 * Variations, 1986). A Chinese character is a word; what stands between words goes with the word
 * before it.
 */
public final class WordDiff {

  /** Differences beyond this many are told as one replacement. */
  private static final int MOST = 3_000;

  private final List<String> a;
  private final List<String> b;
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private Kind open = Kind.BOTH;

  private WordDiff(List<String> a, List<String> b) {
    this.a = a;
    this.b = b;
  }

  /** What a piece of text is. */
  public enum Kind {
    BOTH,
    ONLY_FIRST,
    ONLY_SECOND
  }

  /** A piece of one or both texts. */
  public record Piece(Kind kind, String text) {}

  /** The pieces in order: those of BOTH and ONLY_FIRST give the first text, and so the second. */
  public static List<Piece> of(String first, String second) {
    WordDiff diff = new WordDiff(words(first), words(second));
    diff.run();
    diff.close();
    return List.copyOf(diff.pieces);
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    boolean between = false;
    byte before = DedupTokens.SEPARATOR;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      byte kind = DedupTokens.kind(text.codePointAt(i));
      boolean word = kind != DedupTokens.SEPARATOR;
      boolean alone = kind == DedupTokens.ALONE || before == DedupTokens.ALONE;
      if (i > start && word && (between || (alone && kind != DedupTokens.MARK))) {
        words.add(text.substring(start, i));
        start = i;
      }
      between = !word;
      before = kind;
    }
    if (start < text.length()) {
      words.add(text.substring(start));
    }
    return words;
  }

  private void run() {
    int start = 0;
    int endA = a.size();
    int endB = b.size();
    while (start < endA && start < endB && a.get(start).equals(b.get(start))) {
      add(Kind.BOTH, a.get(start++));
    }
    while (endA > start && endB > start && a.get(endA - 1).equals(b.get(endB - 1))) {
      endA--;
      endB--;
    }
    middle(start, endA, endB);
    for (int i = endA; i < a.size(); i++) {
      add(Kind.BOTH, a.get(i));
    }
  }

  private void middle(int start, int endA, int endB) {
    List<int[]> traces = traces(start, endA - start, endB - start);
    if (traces.isEmpty()) {
      a.subList(start, endA).forEach(word -> add(Kind.ONLY_FIRST, word));
      b.subList(start, endB).forEach(word -> add(Kind.ONLY_SECOND, word));
      return;
    }
    List<Piece> back = new ArrayList<>();
    int x = endA - start;
    int y = endB - start;
    for (int d = traces.size() - 1; d >= 0; d--) {
      int[] v = traces.get(d);
      int k = x - y;
      boolean down = k == -d || (k != d && at(v, k - 1) < at(v, k + 1));
      int before = down ? k + 1 : k - 1;
      int fromX = d == 0 ? 0 : at(v, before);
      int fromY = d == 0 ? 0 : fromX - before;
      while (x > fromX && y > fromY) {
        back.add(new Piece(Kind.BOTH, a.get(start + --x)));
        y--;
      }
      if (d > 0) {
        back.add(
            down
                ? new Piece(Kind.ONLY_SECOND, b.get(start + --y))
                : new Piece(Kind.ONLY_FIRST, a.get(start + --x)));
      }
    }
    Collections.reverse(back);
    back.forEach(piece -> add(piece.kind(), piece.text()));
  }

  /**
   * For each number of differences how far each diagonal had come before; empty beyond the most.
   */
  private List<int[]> traces(int start, int n, int m) {
    List<int[]> traces = new ArrayList<>();
    int[] v = new int[3];
    for (int d = 0; d <= Math.min(MOST, n + m); d++) {
      traces.add(v);
      int[] next = new int[2 * d + 3];
      for (int k = -d; k <= d; k += 2) {
        boolean down = k == -d || (k != d && at(v, k - 1) < at(v, k + 1));
        int x = d == 0 ? 0 : down ? at(v, k + 1) : at(v, k - 1) + 1;
        int y = x - k;
        while (x < n && y < m && a.get(start + x).equals(b.get(start + y))) {
          x++;
          y++;
        }
        next[k + d + 1] = x;
        if (x >= n && y >= m) {
          return traces;
        }
      }
      v = next;
    }
    return List.of();
  }

  /** Diagonal k of the numbers of one round, whose array is centred on diagonal 0. */
  private static int at(int[] v, int k) {
    int index = k + v.length / 2;
    return index < 0 || index >= v.length ? -1 : v[index];
  }

  private void add(Kind kind, String text) {
    if (kind != open) {
      close();
      open = kind;
    }
    run.append(text);
  }

  private void close() {
    if (run.length() > 0) {
      pieces.add(new Piece(open, run.toString()));
      run.setLength(0);
    }
  }
}
