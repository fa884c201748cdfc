package dev.assay.detect;

import java.util.List;

/** What was found in one text. Immutable. */
public final class Findings {

  private final int[] counts;
  private final List<Finding> all;

  Findings(int[] counts, List<Finding> all) {
    this.counts = counts;
    this.all = List.copyOf(all);
  }

  /**
   * How often the probe at this position of the set was found: distinct words for keywords,
   * occurrences for all others, 1 or 0 for queries.
   */
  public int count(int probe) {
    return counts[probe];
  }

  /** Every occurrence, by start, end and probe; findings of different probes may overlap. */
  public List<Finding> all() {
    return all;
  }

  /** Whether no place was found; a query may be met all the same. */
  public boolean isEmpty() {
    return all.isEmpty();
  }
}
