package dev.assay.usage;

import dev.assay.usage.Permission.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a license expression, or a part of it, says for one purpose and territory.
 *
 * @param license the expression under which the text would enter
 * @param outcome PERMITTED, BARRED or UNKNOWN
 * @param explanation why, a sentence without full stop
 * @param rank 0 is best
 * @param obligations duties
 * @param covered whether the territory is known to be covered
 */
record Standing(
    String license,
    Outcome outcome,
    String explanation,
    int rank,
    Set<String> obligations,
    boolean covered) {

  /**
   * Best first: permitted and covered, permitted, unknown (a person could still decide), barred;
   * then by rank. Ties keep the order of the text.
   */
  private static final Comparator<Standing> BEST_FIRST =
      Comparator.comparingInt(Standing::openness).thenComparingInt(Standing::rank);

  boolean permitted() {
    return outcome == Outcome.PERMITTED;
  }

  /** The alternative to be taken; of those that are equally good, the first. */
  static Standing best(List<Standing> alternatives) {
    return alternatives.stream().min(BEST_FIRST).orElseThrow();
  }

  /** All at once: the strictest part decides, duties add up, the worst rank counts. */
  static Standing all(List<Standing> parts) {
    Standing strictest = parts.stream().max(Comparator.comparing(Standing::barrier)).orElseThrow();
    Set<String> duties = new TreeSet<>();
    parts.forEach(part -> duties.addAll(part.obligations()));
    return new Standing(
        parts.stream().map(Standing::enclosed).collect(Collectors.joining(" AND ")),
        strictest.outcome(),
        strictest.permitted()
            ? parts.stream().map(Standing::explanation).distinct().collect(Collectors.joining("; "))
            : strictest.explanation(),
        parts.stream().mapToInt(Standing::rank).max().orElseThrow(),
        duties,
        parts.stream().allMatch(Standing::covered));
  }

  private String enclosed() {
    return license.contains(" OR ") ? "(" + license + ")" : license;
  }

  private int openness() {
    return switch (outcome) {
      case PERMITTED -> covered ? 0 : 1;
      case UNKNOWN, HELD -> 2;
      case BARRED -> 3;
    };
  }

  private int barrier() {
    return switch (outcome) {
      case PERMITTED -> 0;
      case UNKNOWN, HELD -> 1;
      case BARRED -> 2;
    };
  }
}
