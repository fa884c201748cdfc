package dev.assay.trial;

import dev.assay.rule.Action;
import dev.assay.rule.BoundRules;
import dev.assay.rule.Rule;
import dev.assay.rule.Scope;
import dev.assay.rule.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which rules fired together, from sets of rules that fired on the same document, each with the
 * number of documents. Results do not depend on their order.
 */
public final class Coverage {
  private final List<Rule> rules;
  private final Map<String, Integer> positions = new HashMap<>();
  private final long[] fired;
  private final long[] alone;
  private final long[][] together;
  private long documents;

  public Coverage(BoundRules bound) {
    this.rules =
        bound.rules().stream()
            .filter(rule -> rule.scope() == Scope.DOCUMENT)
            .filter(rule -> rule.status() != Status.EXPERIMENTAL)
            .toList();
    for (int i = 0; i < rules.size(); i++) {
      positions.put(rules.get(i).name(), i);
    }
    this.fired = new long[rules.size()];
    this.alone = new long[rules.size()];
    this.together = new long[rules.size()][rules.size()];
  }

  /**
   * @param names full names of rules that fired; others than those of the packs are passed over
   * @param count documents on which exactly these fired
   */
  public void add(List<String> names, long count) {
    documents += count;
    int[] set =
        names.stream()
            .map(positions::get)
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .distinct()
            .toArray();
    int deciding = 0;
    int decider = -1;
    for (int a : set) {
      fired[a] += count;
      if (decides(rules.get(a))) {
        deciding++;
        decider = a;
      }
      for (int b : set) {
        together[a][b] += count;
      }
    }
    if (deciding == 1) {
      alone[decider] += count;
    }
  }

  private static boolean decides(Rule rule) {
    return rule.action() == Action.DROP || rule.action() == Action.HOLD;
  }

  /** Documents that were looked at. */
  public long documents() {
    return documents;
  }

  /**
   * What one rule did.
   *
   * @param rule which
   * @param fired on how many documents
   * @param alone for how many it was the only rule that drops or holds
   */
  public record OfRule(Rule rule, long fired, long alone) {}

  /** All document rules but experimental ones, in their fixed order. */
  public List<OfRule> rules() {
    List<OfRule> all = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      all.add(new OfRule(rules.get(i), fired[i], alone[i]));
    }
    return all;
  }

  /**
   * Two rules that fire together.
   *
   * @param a the one that fires less often
   * @param b the other
   * @param both documents on which both fire
   * @param share of {@code a}'s documents, from 0 to 1; 1 when {@code a} adds nothing
   */
  public record Overlap(Rule a, Rule b, long both, double share) {}

  /** Pairs of rules of which one fires mostly where the other does, the largest share first. */
  public List<Overlap> overlaps(double atLeast) {
    List<Overlap> overlaps = new ArrayList<>();
    for (int a = 0; a < rules.size(); a++) {
      for (int b = 0; b < rules.size(); b++) {
        boolean less = fired[a] < fired[b] || (fired[a] == fired[b] && a < b);
        if (a != b && less && together[a][b] > 0) {
          double share = (double) together[a][b] / fired[a];
          if (share >= atLeast) {
            overlaps.add(new Overlap(rules.get(a), rules.get(b), together[a][b], share));
          }
        }
      }
    }
    overlaps.sort(
        Comparator.comparingDouble((Overlap overlap) -> -overlap.share())
            .thenComparing(overlap -> overlap.a().name())
            .thenComparing(overlap -> overlap.b().name()));
    return overlaps;
  }

  /** Clauses of these that no rule rests on. */
  public SortedSet<String> untouched(List<String> clauses) {
    SortedSet<String> untouched = new TreeSet<>(clauses);
    rules.forEach(rule -> untouched.removeAll(rule.basis()));
    return untouched;
  }
}
