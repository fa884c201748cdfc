package dev.assay.storage.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;

/**
 * Keeps the few ids that are most like one: the same in other case or with a number, then those
 * that begin or end alike, then by Levenshtein distance up to a third of the letters.
 */
final class NearIds {
  private static final int MOST = 5;
  private static final int LONGEST = 120;

  private final String wanted;
  private final PriorityQueue<Near> best =
      new PriorityQueue<>(
          Comparator.comparingInt(Near::distance).thenComparing(Near::id).reversed());
  private final int[] above = new int[LONGEST + 1];
  private final int[] row = new int[LONGEST + 1];
  private long seen;

  NearIds(String wanted) {
    this.wanted = lower(wanted);
  }

  private record Near(String id, int distance) {}

  void add(String id) {
    seen++;
    int bound = best.size() < MOST ? limit(id) : best.element().distance();
    int distance = distance(lower(id), bound);
    if (distance <= limit(id)) {
      best.add(new Near(id, distance));
      if (best.size() > MOST) {
        best.remove();
      }
    }
  }

  /** Best first. */
  List<String> list() {
    List<Near> near = new ArrayList<>(best);
    near.sort(Comparator.comparingInt(Near::distance).thenComparing(Near::id));
    return near.stream().map(Near::id).toList();
  }

  /** Ids that were compared. */
  long seen() {
    return seen;
  }

  private int limit(String id) {
    return Math.max(1, Math.max(id.length(), wanted.length()) / 3);
  }

  /** More than the bound when it is surely farther. */
  private int distance(String id, int bound) {
    if (id.startsWith(wanted) || wanted.startsWith(id) || id.endsWith(wanted)) {
      return 0;
    }
    boolean tooLong = id.length() > LONGEST || wanted.length() > LONGEST;
    if (tooLong || Math.abs(id.length() - wanted.length()) > bound) {
      return Integer.MAX_VALUE;
    }
    return levenshtein(id, bound);
  }

  private int levenshtein(String id, int bound) {
    for (int j = 0; j <= id.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= wanted.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= id.length(); j++) {
        int change = wanted.charAt(i - 1) == id.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
        least = Math.min(least, row[j]);
      }
      if (least > bound) {
        return Integer.MAX_VALUE;
      }
      System.arraycopy(row, 0, above, 0, id.length() + 1);
    }
    return above[id.length()];
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
