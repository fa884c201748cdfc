package dev.assay.judge;

import dev.assay.rule.Action;
import dev.assay.rule.BoundRules;
import dev.assay.rule.Rule;
import dev.assay.rule.Scope;
import dev.assay.rule.SourceFacts;
import dev.assay.rule.Status;
import dev.assay.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Evaluates every source rule on the counts of one source. */
public final class SourceJudge {
  private final BoundRules bound;
  private final int[] positions;

  public SourceJudge(BoundRules bound) {
    this.bound = bound;
    this.positions = bound.ofScope(Scope.SOURCE);
  }

  public SourceVerdict judge(SourceFacts facts) {
    List<Verdict> verdicts = new ArrayList<>();
    List<Verdict> trials = new ArrayList<>();
    Action strongest = null;
    Verdict decisive = null;
    for (int position : positions) {
      Rule rule = bound.rules().get(position);
      if (!rule.applicability().coversSource(facts.source().id()) || !rule.fires(facts)) {
        continue;
      }
      Verdict verdict = rule.verdict(position, facts);
      if (rule.status() == Status.EXPERIMENTAL) {
        trials.add(verdict);
      } else {
        verdicts.add(verdict);
        if (strongest == null || rule.action().compareTo(strongest) < 0) {
          strongest = rule.action();
          decisive = verdict;
        }
      }
    }
    verdicts.remove(decisive);
    return new SourceVerdict(strongest, decisive, verdicts, trials);
  }
}
