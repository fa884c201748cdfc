package dev.assay.rule;

/**
 * What must be so for a rule to fire. Bound: names are already positions, so an evaluation cannot
 * meet an unknown one. {@code toString} gives the condition back in the words of a pack; it is the
 * canonical form from which a rule's version is hashed. Immutable and safe for many threads.
 */
public sealed interface Condition
    permits All, Any, None, SignalIs, Found, WordIs, HostIn, RatioOf, RecordCount, Advanced {

  boolean holds(Facts facts);

  /** The same decision with measured values and thresholds. */
  Explanation explain(Facts facts);
}
