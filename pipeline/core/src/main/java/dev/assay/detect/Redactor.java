package dev.assay.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Replaces spans of a text. Of overlapping wishes the longest is done, then the one of the more
 * specific detector, then the one whose id comes first, then the one further left; the others are
 * left out.
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
    for (Redaction done : chosen(wishes).values()) {
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
}
