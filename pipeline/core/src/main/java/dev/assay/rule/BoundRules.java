package dev.assay.rule;

import dev.assay.detect.Probe;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * All rules of a run in a fixed order (pack, then id), and what has to be looked for in texts so
 * that they can be evaluated.
 *
 * @param rules in the fixed order; a {@link Verdict} names a rule by its position here
 * @param probes what document rules count; conditions name them by position
 * @param lineProbes what line rules count in each line
 * @param groups sets of rules of which source rules ask how many documents any of them touched
 */
public record BoundRules(
    List<Rule> rules, List<Probe> probes, List<Probe> lineProbes, List<BitSet> groups) {
  /** Neither files nor the order in them matter. */
  public static final Comparator<Rule> ORDER =
      Comparator.comparing(Rule::pack).thenComparing(Rule::id);

  public BoundRules {
    rules = List.copyOf(rules);
    probes = List.copyOf(probes);
    lineProbes = List.copyOf(lineProbes);
    groups = List.copyOf(groups);
    for (int i = 1; i < rules.size(); i++) {
      if (ORDER.compare(rules.get(i - 1), rules.get(i)) >= 0) {
        throw new IllegalArgumentException(
            "Rules must be in order and different: " + rules.get(i).name());
      }
    }
  }

  /** Positions of the rules of one scope, ascending. */
  public int[] ofScope(Scope scope) {
    return IntStream.range(0, rules.size()).filter(i -> rules.get(i).scope() == scope).toArray();
  }

  /** Positions in the registry of the signals that document rules compare. */
  public BitSet signals() {
    BitSet positions = new BitSet();
    for (Rule rule : rules) {
      if (rule.scope() == Scope.DOCUMENT) {
        addSignals(rule.when(), positions);
        if (rule.unless() != null) {
          addSignals(rule.unless(), positions);
        }
      }
    }
    return positions;
  }

  private static void addSignals(Condition condition, BitSet into) {
    if (condition instanceof SignalIs signal) {
      into.set(signal.index());
    } else if (condition instanceof All all) {
      all.parts().forEach(part -> addSignals(part, into));
    } else if (condition instanceof Any any) {
      any.parts().forEach(part -> addSignals(part, into));
    } else if (condition instanceof None none) {
      none.parts().forEach(part -> addSignals(part, into));
    }
  }

  /** Lower-case hex SHA-256 of all rules with where they apply. */
  public String sha256() {
    return Rule.hex(
        rules.stream()
            .map(rule -> rule.canonical() + rule.applicability() + "\n")
            .collect(Collectors.joining()));
  }
}
