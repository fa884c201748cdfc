package dev.assay.trial;

import dev.assay.rule.All;
import dev.assay.rule.Any;
import dev.assay.rule.Comparison;
import dev.assay.rule.Condition;
import dev.assay.rule.Facts;
import dev.assay.rule.None;
import dev.assay.rule.Operator;
import dev.assay.rule.Rule;
import dev.assay.rule.SignalIs;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How near a document is to the line: a threshold of the rule on whose other side the rule would
 * decide otherwise.
 *
 * @param signal which
 * @param value measured
 * @param threshold as written
 * @param distance from the threshold, as a share of it; absolute where it is 0
 */
public record Margin(String signal, double value, String threshold, double distance) {

  /** The thresholds of a rule. Keeps nothing between documents. */
  static final class Finder {
    private final Rule rule;
    private final List<SignalIs> leaves = new ArrayList<>();

    Finder(Rule rule) {
      this.rule = rule;
      collect(rule.when());
      if (rule.unless() != null) {
        collect(rule.unless());
      }
    }

    private void collect(Condition condition) {
      if (condition instanceof SignalIs signal
          && signal.comparison().operator() != Operator.MISSING) {
        leaves.add(signal);
      }
      Stored.parts(condition).forEach(this::collect);
    }

    /**
     * @param most distance above which nobody wants to know
     * @return null when no threshold alone decides, or none is that near
     */
    @Nullable Margin of(Facts facts, boolean fired, double most) {
      Margin nearest = null;
      double limit = most;
      for (SignalIs leaf : leaves) {
        double value = facts.signal(leaf.index());
        double distance = distance(leaf.comparison(), value);
        if (distance < limit && fires(facts, leaf) != fired) {
          limit = distance;
          nearest = new Margin(leaf.signal().id(), value, leaf.comparison().threshold(), distance);
        }
      }
      return nearest;
    }

    /** Whether the rule would fire if this threshold were met otherwise. */
    private boolean fires(Facts facts, SignalIs turned) {
      Condition unless = rule.unless();
      return holds(rule.when(), facts, turned) && (unless == null || !holds(unless, facts, turned));
    }

    @SuppressWarnings("ReferenceEquality") // this very leaf, not one like it
    private static boolean holds(Condition condition, Facts facts, SignalIs turned) {
      if (condition == turned) {
        return !turned.holds(facts);
      }
      if (condition instanceof All all) {
        return all.parts().stream().allMatch(part -> holds(part, facts, turned));
      }
      if (condition instanceof Any any) {
        return any.parts().stream().anyMatch(part -> holds(part, facts, turned));
      }
      if (condition instanceof None none) {
        return none.parts().stream().noneMatch(part -> holds(part, facts, turned));
      }
      return condition.holds(facts);
    }

    private static double distance(Comparison comparison, double value) {
      if (Double.isNaN(value)) {
        return Double.POSITIVE_INFINITY;
      }
      double low = Math.abs(value - comparison.low());
      double high = Math.abs(value - comparison.high());
      double bound = low <= high ? comparison.low() : comparison.high();
      double difference = Math.min(low, high);
      return bound == 0 ? difference : difference / Math.abs(bound);
    }
  }
}
