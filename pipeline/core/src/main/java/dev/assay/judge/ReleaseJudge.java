package dev.assay.judge;

import dev.assay.rule.Action;
import dev.assay.rule.BoundRules;
import dev.assay.rule.ReleaseFacts;
import dev.assay.rule.Rule;
import dev.assay.rule.Scope;
import dev.assay.rule.Status;
import dev.assay.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Evaluates every release rule on the counts of all sources: they publish or do not. */
public final class ReleaseJudge {
  private final BoundRules bound;

  public ReleaseJudge(BoundRules bound) {
    this.bound = bound;
  }

  /**
   * What the release rules say.
   *
   * @param stops verdicts of rules that forbid publication, in the fixed order of rules
   * @param flags verdicts of the others that fired, those of experimental rules among them
   */
  public record ReleaseVerdict(List<Verdict> stops, List<Verdict> flags) {
    public ReleaseVerdict {
      stops = List.copyOf(stops);
      flags = List.copyOf(flags);
    }
  }

  public ReleaseVerdict judge(ReleaseFacts facts) {
    List<Verdict> stops = new ArrayList<>();
    List<Verdict> flags = new ArrayList<>();
    for (int position : bound.ofScope(Scope.RELEASE)) {
      Rule rule = bound.rules().get(position);
      if (rule.fires(facts)) {
        boolean stop = rule.action() == Action.STOP && rule.status() != Status.EXPERIMENTAL;
        (stop ? stops : flags).add(rule.verdict(position, facts));
      }
    }
    return new ReleaseVerdict(stops, flags);
  }
}
