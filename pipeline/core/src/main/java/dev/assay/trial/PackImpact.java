package dev.assay.trial;

import dev.assay.rule.Rule;
import java.util.List;

/**
 * How two versions of packs differ in what they drop or hold.
 *
 * @param documents that were tried
 * @param newlyDropped kept before, dropped or held now
 * @param newlyKept dropped or held before, kept now
 * @param sources counts by source, in order of their ids
 * @param rules on how many documents each rule fired before and fires now, in order of names
 * @param dropped the first that are newly dropped
 * @param kept the first that are newly kept
 * @param notJudged rules of the new version that could not be judged here
 */
public record PackImpact(
    long documents,
    long newlyDropped,
    long newlyKept,
    List<BySource> sources,
    List<ByRule> rules,
    List<Change> dropped,
    List<Change> kept,
    List<Rule> notJudged) {
  public PackImpact {
    sources = List.copyOf(sources);
    rules = List.copyOf(rules);
    dropped = List.copyOf(dropped);
    kept = List.copyOf(kept);
    notJudged = List.copyOf(notJudged);
  }

  /** Counts of one source. */
  public record BySource(String source, long documents, long newlyDropped, long newlyKept) {}

  /** Counts of one rule. */
  public record ByRule(String rule, long before, long after) {}

  /**
   * A document whose fate changes.
   *
   * @param place of the document
   * @param rule that drops it now, or dropped it before
   * @param measured value and threshold; empty when there is no number
   */
  public record Change(long place, String rule, String measured) {}
}
