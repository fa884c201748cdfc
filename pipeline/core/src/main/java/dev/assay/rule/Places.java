package dev.assay.rule;

import dev.assay.detect.Probe;
import java.util.ArrayList;
import java.util.List;

/** Which of the things a condition looks for are the places that its rule changes. */
public final class Places {
  private Places() {}

  /**
   * Detectors, patterns and white space at the ends of lines that must be found for the condition
   * to hold; keywords and phrases only when there are neither, so that a word of context (a label
   * beside a number) stays.
   */
  public static List<Probe> probes(Condition condition) {
    return found(condition).stream().map(Found::probe).distinct().toList();
  }

  /** The same as positions in the probe set. */
  static int[] indexes(Condition condition) {
    return found(condition).stream().mapToInt(Found::index).distinct().sorted().toArray();
  }

  private static List<Found> found(Condition condition) {
    List<Found> all = new ArrayList<>();
    collect(condition, all);
    List<Found> exact = all.stream().filter(f -> isExact(f.probe())).toList();
    return exact.isEmpty() ? all : exact;
  }

  private static boolean isExact(Probe probe) {
    return probe instanceof Probe.Kind
        || probe instanceof Probe.Pattern
        || probe instanceof Probe.EdgeSpace;
  }

  private static void collect(Condition condition, List<Found> into) {
    if (condition instanceof Found found) {
      into.add(found);
    } else if (condition instanceof All all) {
      all.parts().forEach(part -> collect(part, into));
    } else if (condition instanceof Any any) {
      any.parts().forEach(part -> collect(part, into));
    }
  }
}
