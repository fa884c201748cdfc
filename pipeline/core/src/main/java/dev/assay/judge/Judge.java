package dev.assay.judge;

import dev.assay.judge.Judgement.Outcome;
import dev.assay.rule.Action;
import dev.assay.rule.BoundRules;
import dev.assay.rule.Facts;
import dev.assay.rule.Rule;
import dev.assay.rule.Scope;
import dev.assay.rule.Status;
import dev.assay.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates every document rule on the numbers of one document. All rules are evaluated, so that
 * what one rule alone dropped can be counted. The action that comes first in {@link Action}
 * decides, among equals the rule that comes first in the fixed order; the order of files and of
 * rules in them changes nothing. Immutable and safe for many threads; allocates nothing when no
 * rule fires.
 */
public final class Judge {
  private final int[] positions;
  private final Rule[] rules;

  public Judge(BoundRules bound) {
    this.positions = bound.ofScope(Scope.DOCUMENT);
    this.rules = new Rule[positions.length];
    for (int i = 0; i < positions.length; i++) {
      rules[i] = bound.rules().get(positions[i]);
    }
  }

  public Judgement judge(Facts facts) {
    List<Verdict> verdicts = null;
    List<Verdict> trials = null;
    int decisive = -1;
    Action strongest = Action.FLAG;
    for (int i = 0; i < rules.length; i++) {
      Rule rule = rules[i];
      if (!rule.covers(facts) || !rule.fires(facts)) {
        continue;
      }
      if (rule.status() == Status.EXPERIMENTAL) {
        trials = add(trials, rule.verdict(positions[i], facts));
        continue;
      }
      if (decides(rule.action()) && rule.action().compareTo(strongest) < 0) {
        strongest = rule.action();
        decisive = verdicts == null ? 0 : verdicts.size();
      }
      verdicts = add(verdicts, rule.verdict(positions[i], facts));
    }
    if (verdicts == null && trials == null) {
      return Judgement.CLEAN;
    }
    return conclude(orEmpty(verdicts), orEmpty(trials), decisive, strongest);
  }

  /** Whether an action decides the fate of a document, and not only its text or its flags. */
  private static boolean decides(Action action) {
    return action == Action.DROP || action == Action.HOLD;
  }

  private static Judgement conclude(
      List<Verdict> verdicts, List<Verdict> trials, int decisive, Action strongest) {
    if (decisive < 0) {
      return new Judgement(Outcome.KEEP, null, verdicts, trials, null);
    }
    Outcome outcome = strongest == Action.DROP ? Outcome.DROP : Outcome.HOLD;
    List<Verdict> also = new ArrayList<>(verdicts);
    Verdict first = also.remove(decisive);
    return new Judgement(outcome, first, also, trials, null);
  }

  private static List<Verdict> add(@Nullable List<Verdict> list, Verdict verdict) {
    List<Verdict> grown = list == null ? new ArrayList<>(4) : list;
    grown.add(verdict);
    return grown;
  }

  private static List<Verdict> orEmpty(@Nullable List<Verdict> list) {
    return list == null ? List.of() : list;
  }
}
