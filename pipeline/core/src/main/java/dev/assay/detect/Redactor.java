package dev.assay.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Replaces spans of a text. Of overlapping wishes the longest is done, then the one of the more
 * specific detector, then the one whose id comes first, then the one further left. What the others
 * cover beyond it goes into the same replacement: nothing that was to go stays readable.
 */
public final class Redactor {

  private static final Comparator<Redaction> PRECEDENCE =
      Comparator.comparingInt((Redaction r) -> r.start() - r.end())
          .thenComparing(Comparator.comparingInt(Redaction::specificity).reversed())
          .thenComparing(Redaction::id)
          .thenComparingInt(Redaction::start)
          .thenComparing(Redaction::replacement)
          .thenComparingInt(Redaction::kindIndex);

  private Redactor() {}

  /**
   * One span that was replaced, in UTF-16 units of the text before.
   *
   * @param newLength units of the replacement
   * @param kindIndex of the wish that was done
   */
  public record Replaced(int start, int end, int newLength, int kindIndex) {}

  /**
   * @param text after
   * @param replaced spans from left to right, none overlapping
   */
  public record Redacted(String text, List<Replaced> replaced) {
    public Redacted {
      replaced = List.copyOf(replaced);
    }
  }

  /**
   * @param wishes in any order; the result does not depend on it
   * @throws IndexOutOfBoundsException when a wish ends after the text
   */
  public static Redacted redact(String text, List<Redaction> wishes) {
    if (wishes.isEmpty()) {
      return new Redacted(text, List.of());
    }
    StringBuilder out = new StringBuilder(text.length());
    List<Replaced> replaced = new ArrayList<>();
    int copied = 0;
    for (Redaction done : widened(chosen(wishes), wishes)) {
      out.append(text, copied, done.start()).append(done.replacement());
      copied = done.end();
      replaced.add(
          new Replaced(done.start(), done.end(), done.replacement().length(), done.kindIndex()));
    }
    return new Redacted(out.append(text, copied, text.length()).toString(), replaced);
  }

  private static TreeMap<Integer, Redaction> chosen(List<Redaction> wishes) {
    List<Redaction> best = new ArrayList<>(wishes);
    best.sort(PRECEDENCE);
    TreeMap<Integer, Redaction> chosen = new TreeMap<>();
    for (Redaction wish : best) {
      Map.Entry<Integer, Redaction> before = chosen.lowerEntry(wish.end());
      if (before == null || before.getValue().end() <= wish.start()) {
        chosen.put(wish.start(), wish);
      }
    }
    return chosen;
  }

  /** Lets each chosen wish take what the wishes left out cover beside it, up to the next one. */
  private static List<Redaction> widened(
      TreeMap<Integer, Redaction> chosen, List<Redaction> wishes) {
    List<Redaction> byStart = new ArrayList<>(wishes);
    byStart.sort(Comparator.comparingInt(Redaction::start));
    List<Redaction> widened = new ArrayList<>();
    int next = 0;
    while (next < byStart.size()) {
      int start = byStart.get(next).start();
      int end = start;
      while (next < byStart.size() && (end == start || byStart.get(next).start() < end)) {
        end = Math.max(end, byStart.get(next++).end());
      }
      cover(start, end, chosen.subMap(start, end), widened);
    }
    return widened;
  }

  private static void cover(
      int start, int end, Map<Integer, Redaction> inside, List<Redaction> widened) {
    List<Redaction> done = List.copyOf(inside.values());
    for (int i = 0; i < done.size(); i++) {
      int from = i == 0 ? start : done.get(i).start();
      int to = i + 1 < done.size() ? done.get(i + 1).start() : end;
      widened.add(done.get(i).over(from, to));
    }
  }
}
