package dev.assay.problem;

import java.util.Collection;
import java.util.Optional;

/** Finds the valid word that a person most likely meant. */
public final class Nearest {
  /** No word of a vocabulary is longer, and the distance costs the product of the lengths. */
  private static final int LONGEST = 100;

  private Nearest() {}

  /**
   * The nearest of {@code words} by optimal string alignment distance (insertions, deletions,
   * substitutions and transpositions of neighbours), if at most a third of its letters differ.
   */
  public static Optional<String> to(String typed, Collection<String> words) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    String best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (String word : words) {
      int distance = distance(typed, word);
      if (distance < bestDistance
          || (distance == bestDistance && best != null && word.compareTo(best) < 0)) {
        best = word;
        bestDistance = distance;
      }
    }
    int limit = best == null ? 0 : Math.max(1, Math.max(typed.length(), best.length()) / 3);
    return best != null && bestDistance <= limit ? Optional.of(best) : Optional.empty();
  }

  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 ? j : j == 0 ? i : step(a, b, d, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(String a, String b, int[][] d, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }
}
