package dev.assay.gate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares the share of each source's documents that a rule touches with the rule's guard. */
public final class Guards {
  /** Below this many documents a share says little, so guards are silent. */
  public static final long FEWEST_DOCUMENTS = 50;

  private static final Comparator<Tripped> ORDER =
      Comparator.comparing(Tripped::level, Comparator.reverseOrder())
          .thenComparing(Tripped::source)
          .thenComparing(Tripped::rule);

  private Guards() {}

  /** Those that tripped: stops first, then by source and rule. */
  public static List<Tripped> check(Collection<Guard> guards, Collection<SourceCounts> sources) {
    List<Tripped> tripped = new ArrayList<>();
    for (SourceCounts source : sources) {
      if (source.documents() >= FEWEST_DOCUMENTS) {
        guards.forEach(guard -> check(guard, source, tripped));
      }
    }
    tripped.sort(ORDER);
    return tripped;
  }

  private static void check(Guard guard, SourceCounts source, List<Tripped> tripped) {
    if (above(guard.stopAbove(), source, guard)) {
      add(guard, source, guard.stopAbove(), Tripped.Level.STOP, tripped);
    } else if (above(guard.warnAbove(), source, guard)) {
      add(guard, source, guard.warnAbove(), Tripped.Level.WARN, tripped);
    }
  }

  private static boolean above(@Nullable Double bound, SourceCounts source, Guard guard) {
    return bound != null && source.share(guard.rule()) > bound;
  }

  private static void add(
      Guard guard,
      SourceCounts source,
      @Nullable Double threshold,
      Tripped.Level level,
      List<Tripped> tripped) {
    if (threshold != null) {
      tripped.add(
          new Tripped(
              guard.rule(),
              source.source(),
              source.touchedBy(guard.rule()),
              source.documents(),
              source.share(guard.rule()),
              threshold,
              level));
    }
  }
}
