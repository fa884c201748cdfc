package dev.assay.rule;

import dev.assay.signal.measure.Signal;

/**
 * A signal is on one side of a threshold.
 *
 * @param signal which
 * @param index its position in the registry of its scope
 * @param comparison the threshold
 */
public record SignalIs(Signal signal, int index, Comparison comparison) implements Condition {

  @Override
  public boolean holds(Facts facts) {
    return comparison.holds(facts.signal(index));
  }

  @Override
  public Explanation explain(Facts facts) {
    double value = facts.signal(index);
    return Explanation.number(signal.id(), comparison.holds(value), value, comparison.threshold());
  }

  @Override
  public String toString() {
    return "{" + signal.id() + ": " + comparison + "}";
  }
}
