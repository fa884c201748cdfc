package dev.assay.judge;

import dev.assay.config.Decision;
import dev.assay.rule.Verdict;
import dev.assay.usage.Permission;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What all rules together say of one document.
 *
 * @param outcome the fate that follows, before sources are admitted and duplicates are found
 * @param decisive the verdict that decided it; null when the document is kept, and when a person
 *     decided
 * @param also every other verdict, in the fixed order of rules: further reasons, redactions, flags,
 *     and what a person's decision overrode
 * @param trials verdicts of experimental rules; they change nothing
 * @param decision the decision that was followed, or null
 */
public record Judgement(
    Outcome outcome,
    @Nullable Verdict decisive,
    List<Verdict> also,
    List<Verdict> trials,
    @Nullable Decision decision) {

  /** What becomes of a document by its rules. */
  public enum Outcome {
    KEEP,
    DROP,
    HOLD
  }

  /** No rule fired. */
  static final Judgement CLEAN = new Judgement(Outcome.KEEP, null, List.of(), List.of(), null);

  public Judgement {
    also = List.copyOf(also);
    trials = List.copyOf(trials);
  }

  /**
   * What it becomes by a person's decision, which overrides every rule but one: without permission
   * of its terms nothing is kept. What the rules said stands beside it.
   *
   * @param decision that still holds
   * @param terms of this document
   */
  public Judgement decidedBy(Decision decision, Permission terms) {
    boolean keeps = decision.verdict() == Decision.Verdict.KEEP;
    if (keeps && terms.refuses()) {
      return this;
    }
    List<Verdict> said =
        Stream.concat(Stream.ofNullable(decisive), also.stream())
            .sorted(Comparator.comparingInt(Verdict::rule))
            .toList();
    return new Judgement(keeps ? Outcome.KEEP : Outcome.DROP, null, said, trials, decision);
  }

  /** Whether this rule fired, by its position in the bound rules; experimental rules included. */
  public boolean fired(int rule) {
    return (decisive != null && decisive.rule() == rule)
        || also.stream().anyMatch(verdict -> verdict.rule() == rule)
        || trials.stream().anyMatch(verdict -> verdict.rule() == rule);
  }
}
