package dev.assay.gate;

import dev.assay.rule.Guard;
import dev.assay.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;

/** Compares the share of a source's documents that each rule touches with the rule's guard. */
public final class Guards {
  /** Below this many documents a share says little, so guards are silent. */
  public static final long FEWEST_DOCUMENTS = 50;

  private Guards() {}

  /**
   * Those that tripped, in the order of the rules.
   *
   * @param source its id
   * @param documents readable documents of the source
   * @param touched documents in which a rule fired, by its position in {@code rules}
   */
  public static List<Tripped> check(
      String source, long documents, List<Rule> rules, IntToLongFunction touched) {
    List<Tripped> tripped = new ArrayList<>();
    if (documents < FEWEST_DOCUMENTS) {
      return tripped;
    }
    for (int i = 0; i < rules.size(); i++) {
      Guard guard = rules.get(i).guard();
      long fired = touched.applyAsLong(i);
      double share = (double) fired / documents;
      boolean stops = share > guard.stopAbove();
      if (stops || share > guard.warnAbove()) {
        tripped.add(
            new Tripped(
                rules.get(i).name(),
                source,
                fired,
                documents,
                stops ? guard.stopAbove() : guard.warnAbove(),
                stops ? Tripped.Level.STOP : Tripped.Level.WARN));
      }
    }
    return tripped;
  }
}
