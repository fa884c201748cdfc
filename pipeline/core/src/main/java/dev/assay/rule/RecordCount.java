package dev.assay.rule;

/** How many records there are, unreadable ones included; for rules of sources and releases. */
public record RecordCount(Comparison comparison) implements Condition {
  private static final String NAME = "records";

  @Override
  public boolean holds(Facts facts) {
    return comparison.holds(count(facts));
  }

  @Override
  public Explanation explain(Facts facts) {
    double count = count(facts);
    return Explanation.number(NAME, comparison.holds(count), count, comparison.threshold());
  }

  private static double count(Facts facts) {
    return facts instanceof CountedFacts counted
        ? counted.counts().documents() + counted.counts().unreadable()
        : Double.NaN;
  }

  @Override
  public String toString() {
    return "{" + NAME + ": " + comparison + "}";
  }
}
