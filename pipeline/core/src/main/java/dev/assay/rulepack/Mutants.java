package dev.assay.rulepack;

import dev.assay.rule.All;
import dev.assay.rule.Any;
import dev.assay.rule.Comparison;
import dev.assay.rule.Condition;
import dev.assay.rule.Found;
import dev.assay.rule.None;
import dev.assay.rule.Operator;
import dev.assay.rule.RatioOf;
import dev.assay.rule.RecordCount;
import dev.assay.rule.Rule;
import dev.assay.rule.SignalIs;
import dev.assay.signal.measure.SignalKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes small mistakes in a rule, one at a time: a threshold moved up or down, a condition dropped,
 * {@code unless} forgotten. Examples that notice none of them show little (mutation analysis,
 * DeMillo, Lipton and Sayward, Computer 11(4), 1978).
 */
final class Mutants {
  /** How far a threshold is moved: by half of it. Nobody means 75 by 50. */
  private static final double FAR = 0.5;

  private final List<Mutant> mutants = new ArrayList<>();
  private final Rule rule;

  private Mutants(Rule rule) {
    this.rule = rule;
  }

  /**
   * @param mistake in words
   * @param rule with the mistake
   */
  record Mutant(String mistake, Rule rule) {}

  static List<Mutant> of(Rule rule) {
    Mutants mutants = new Mutants(rule);
    mutants.change(rule.when(), mutants::when);
    Condition unless = rule.unless();
    if (unless != null) {
      mutants.add("without unless", mutants.copy(rule.when(), null));
      mutants.change(unless, mutants::unless);
    }
    return mutants.mutants;
  }

  private Rule when(Condition changed) {
    return copy(changed, rule.unless());
  }

  private Rule unless(Condition changed) {
    return copy(rule.when(), changed);
  }

  private Rule copy(Condition when, @Nullable Condition unless) {
    return new Rule(
        rule.pack(),
        rule.id(),
        rule.scope(),
        rule.title(),
        rule.why(),
        rule.basis(),
        rule.status(),
        rule.owner(),
        when,
        unless,
        rule.then(),
        rule.guard(),
        rule.waivers(),
        rule.falsePositives(),
        rule.applicability(),
        rule.location());
  }

  private void add(String mistake, Rule mutant) {
    mutants.add(new Mutant(mistake, mutant));
  }

  /**
   * @param whole the rule with this condition in its place
   */
  private void change(Condition condition, Function<Condition, Rule> whole) {
    if (condition instanceof All all) {
      parts(all.parts(), whole, All::new);
    } else if (condition instanceof Any any) {
      parts(any.parts(), whole, Any::new);
    } else if (condition instanceof None none) {
      parts(none.parts(), whole, None::new);
    } else if (condition instanceof SignalIs is) {
      move(
          is.signal().id(),
          is.comparison(),
          moved -> whole.apply(new SignalIs(is.signal(), is.index(), moved)));
    } else if (condition instanceof Found found && found.comparison().low() > 1) {
      move(
          found.name(),
          found.comparison(),
          moved -> whole.apply(new Found(found.probe(), found.index(), moved)));
    } else if (condition instanceof RatioOf ratio) {
      move(
          "ratio-of",
          ratio.comparison(),
          moved -> whole.apply(new RatioOf(ratio.subject(), ratio.fate(), ratio.group(), moved)));
    } else if (condition instanceof RecordCount count) {
      move("records", count.comparison(), moved -> whole.apply(new RecordCount(moved)));
    }
  }

  private void parts(
      List<Condition> parts,
      Function<Condition, Rule> whole,
      Function<List<Condition>, Condition> join) {
    for (int i = 0; i < parts.size(); i++) {
      int position = i;
      if (parts.size() > 1) {
        List<Condition> fewer = new ArrayList<>(parts);
        fewer.remove(position);
        add("without " + parts.get(position), whole.apply(join.apply(fewer)));
      }
      change(
          parts.get(position),
          changed -> {
            List<Condition> others = new ArrayList<>(parts);
            others.set(position, changed);
            return whole.apply(join.apply(others));
          });
    }
  }

  private void move(String name, Comparison written, Function<Comparison, Rule> whole) {
    if (written.operator() == Operator.MISSING) {
      return;
    }
    for (double factor : new double[] {1 - FAR, 1 + FAR}) {
      if (written.operator().takesRange()) {
        both(name, written, factor, whole);
      } else {
        double moved = moved(written.low(), factor, written.kind());
        add(written, new Comparison(written.operator(), moved, moved, written.kind()), name, whole);
      }
    }
  }

  private void both(
      String name, Comparison written, double factor, Function<Comparison, Rule> whole) {
    double low = Math.min(moved(written.low(), factor, written.kind()), written.high());
    double high = Math.max(moved(written.high(), factor, written.kind()), written.low());
    add(
        written,
        new Comparison(written.operator(), low, written.high(), written.kind()),
        name,
        whole);
    add(
        written,
        new Comparison(written.operator(), written.low(), high, written.kind()),
        name,
        whole);
  }

  private void add(
      Comparison written, Comparison moved, String name, Function<Comparison, Rule> whole) {
    if (!moved.equals(written)) {
      add(name + " " + moved.threshold() + " for " + written.threshold(), whole.apply(moved));
    }
  }

  private static double moved(double bound, double factor, SignalKind kind) {
    double moved = bound * factor;
    if (kind == SignalKind.RATIO) {
      return moved;
    }
    double whole = factor < 1 ? Math.floor(moved) : Math.ceil(moved);
    return whole == bound ? Math.max(0, bound + (factor < 1 ? -1 : 1)) : whole;
  }
}
