package dev.assay.trial;

import dev.assay.rule.Rule;
import java.util.List;

/**
 * What one rule would do.
 *
 * @param rule that was tried
 * @param documents that it was tried on
 * @param fired on how many it fires
 * @param alone for how many of these it is the only reason to go
 * @param sources counts by source, in order of their ids
 * @param first places of the first documents on which it fires
 * @param firing those on which it fires that are nearest to the line
 * @param silent those on which it is silent that are nearest to the line
 */
public record RuleImpact(
    Rule rule,
    long documents,
    long fired,
    long alone,
    List<BySource> sources,
    List<Long> first,
    List<Near> firing,
    List<Near> silent) {
  public RuleImpact {
    sources = List.copyOf(sources);
    first = List.copyOf(first);
    firing = List.copyOf(firing);
    silent = List.copyOf(silent);
  }

  /** Counts of one source. */
  public record BySource(String source, long documents, long fired) {}

  /** A document near the line. */
  public record Near(long place, Margin margin) {}
}
