package dev.assay.rule;

import org.jspecify.annotations.Nullable;

/**
 * A share of the documents of a source, or of all sources for a release rule. Of rules or a pack:
 * the documents in which any of them fired, of all that were judged. Of a fate: the records with
 * it, of all that were read.
 *
 * @param subject as written: {@code fate: dropped}, {@code pack: privacy/cn}, {@code rules: [a.b]}
 * @param fate kept, dropped, duplicate, held or unreadable; null for rules and packs
 * @param group position in {@link BoundRules#groups()}; -1 for a fate
 * @param comparison the threshold
 */
public record RatioOf(String subject, @Nullable String fate, int group, Comparison comparison)
    implements Condition {

  @Override
  public boolean holds(Facts facts) {
    return comparison.holds(ratio(facts));
  }

  @Override
  public Explanation explain(Facts facts) {
    double ratio = ratio(facts);
    return Explanation.number(
        "ratio-of " + subject, comparison.holds(ratio), ratio, comparison.threshold());
  }

  /** NaN for a source without documents. */
  private double ratio(Facts facts) {
    if (!(facts instanceof CountedFacts counted)) {
      return Double.NaN;
    }
    RecordCounts counts = counted.counts();
    long part = fate == null ? counts.fired(group) : counts.withFate(fate);
    long whole = counts.documents() + (fate == null ? 0 : counts.unreadable());
    return whole == 0 ? Double.NaN : (float) ((double) part / whole);
  }

  @Override
  public String toString() {
    String test = comparison.toString();
    return "{ratio-of: {" + subject + ", " + test.substring(1, test.length() - 1) + "}}";
  }
}
