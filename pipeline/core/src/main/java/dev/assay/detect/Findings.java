package dev.assay.detect;

import java.util.List;

/** What was found in one text. Immutable; the list of places is made when it is asked for. */
public final class Findings {

  private final int[] counts;
  private final int[] triples;

  /**
   * @param triples probe, start and end of each find
   */
  Findings(int[] counts, int[] triples) {
    this.counts = counts;
    this.triples = triples;
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
    return triples.length == 0 ? List.of() : FindingSink.inOrder(triples);
  }

  /** Whether no place was found; a query may be met all the same. */
  public boolean isEmpty() {
    return triples.length == 0;
  }
}
