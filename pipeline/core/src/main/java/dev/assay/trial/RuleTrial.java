package dev.assay.trial;

import dev.assay.rule.Facts;
import dev.assay.rule.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts what one rule would do. Sums and the least of places only, so neither the order of
 * documents nor the way they are split among threads changes a result. Not safe for several
 * threads.
 */
public final class RuleTrial {
  private final Rule rule;
  private final Set<String> own;
  private final int shown;
  private final Margin.Finder margins;
  private final Nearest firing;
  private final Nearest silent;
  private final Map<String, long[]> sources = new TreeMap<>();
  private final List<Long> first = new ArrayList<>();
  private long documents;
  private long fired;
  private long alone;

  /**
   * @param shown how many documents to name of each kind
   */
  public RuleTrial(Rule rule, int shown) {
    this.rule = rule;
    this.own = Set.of(rule.name());
    this.shown = shown;
    this.margins = new Margin.Finder(rule);
    this.firing = new Nearest(shown);
    this.silent = new Nearest(shown);
  }

  /** Tries the rule on one document. */
  public void add(Tried tried) {
    Facts facts = tried.facts();
    documents++;
    long[] counts = sources.computeIfAbsent(facts.source().id(), id -> new long[2]);
    counts[0]++;
    if (!rule.covers(facts)) {
      return;
    }
    boolean fires = rule.fires(facts);
    Nearest near = fires ? firing : silent;
    Margin margin = margins.of(facts, fires, near.limit());
    if (margin != null) {
      near.add(tried.place(), margin);
    }
    if (fires) {
      fired++;
      counts[1]++;
      alone += tried.isOutWithout(own) ? 0 : 1;
      note(tried.place());
    }
  }

  private void note(long place) {
    first.add(place);
    if (first.size() > 4 * shown + 64) {
      shorten();
    }
  }

  private void shorten() {
    first.sort(Comparator.naturalOrder());
    first.subList(Math.min(shown, first.size()), first.size()).clear();
  }

  public void merge(RuleTrial other) {
    documents += other.documents;
    fired += other.fired;
    alone += other.alone;
    other.sources.forEach(
        (source, counts) -> {
          long[] sum = sources.computeIfAbsent(source, id -> new long[2]);
          sum[0] += counts[0];
          sum[1] += counts[1];
        });
    first.addAll(other.first);
    shorten();
    firing.merge(other.firing);
    silent.merge(other.silent);
  }

  public RuleImpact result() {
    shorten();
    List<RuleImpact.BySource> bySource = new ArrayList<>();
    sources.forEach(
        (source, counts) -> bySource.add(new RuleImpact.BySource(source, counts[0], counts[1])));
    return new RuleImpact(
        rule, documents, fired, alone, bySource, List.copyOf(first), cases(firing), cases(silent));
  }

  private static List<RuleImpact.Near> cases(Nearest nearest) {
    return nearest.list().stream()
        .map(each -> new RuleImpact.Near(each.place(), each.margin()))
        .toList();
  }
}
