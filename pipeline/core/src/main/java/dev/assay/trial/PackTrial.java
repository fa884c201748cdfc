package dev.assay.trial;

import dev.assay.rule.Action;
import dev.assay.rule.BoundRules;
import dev.assay.rule.Explanation;
import dev.assay.rule.Facts;
import dev.assay.rule.Rule;
import dev.assay.rule.Scope;
import dev.assay.rule.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Compares what two versions of packs would drop or hold. A rule that cannot be judged here and is
 * the same in both versions does what it did; one that is not the same is left out and named. Not
 * safe for several threads; results do not depend on the order of documents.
 */
public final class PackTrial {
  private final Side before;
  private final Side after;
  private final int shown;
  private final Set<String> names = new HashSet<>();
  private final Map<String, long[]> sources = new TreeMap<>();
  private final Map<String, long[]> rules = new TreeMap<>();
  private final List<PackImpact.Change> dropped = new ArrayList<>();
  private final List<PackImpact.Change> kept = new ArrayList<>();
  private long documents;
  private long newlyDropped;
  private long newlyKept;

  /**
   * @param judgeable whether a rule can be judged on the documents that will come
   * @param shown how many documents to name of each kind
   */
  public PackTrial(BoundRules before, BoundRules after, Predicate<Rule> judgeable, int shown) {
    Map<String, String> same = new HashMap<>();
    before.rules().forEach(rule -> same.put(rule.name(), decides(rule)));
    this.before = new Side(before, judgeable, rule -> true);
    this.after = new Side(after, judgeable, rule -> decides(rule).equals(same.get(rule.name())));
    this.shown = shown;
    before.rules().forEach(rule -> names.add(rule.name()));
    after.rules().forEach(rule -> names.add(rule.name()));
  }

  /** What decides whether a rule fires. */
  private static String decides(Rule rule) {
    return rule.when() + " unless " + rule.unless() + rule.applicability();
  }

  /** Rules of the new version that could not be judged, in order. */
  public List<Rule> notJudged() {
    return after.notJudged;
  }

  public void add(Tried tried) {
    Facts facts = tried.facts();
    documents++;
    long[] counts = sources.computeIfAbsent(facts.source().id(), id -> new long[3]);
    counts[0]++;
    Rule old = before.decisive(tried, tried.before(), 0, rules);
    Rule now = after.decisive(tried, facts, 1, rules);
    if ((old == null) == (now == null) || tried.isOutWithout(names)) {
      return;
    }
    if (now != null) {
      newlyDropped++;
      counts[1]++;
      note(dropped, new PackImpact.Change(tried.place(), now.name(), reason(now, facts)));
    } else if (old != null) {
      newlyKept++;
      counts[2]++;
      note(kept, new PackImpact.Change(tried.place(), old.name(), reason(old, tried.before())));
    }
  }

  private static String reason(Rule rule, Facts facts) {
    if (!Stored.lacks(rule).isEmpty()) {
      return "";
    }
    Explanation leaf = rule.explain(facts).decisive();
    return Double.isNaN(leaf.value())
        ? ""
        : leaf.name() + " " + Shown.number(leaf.value()) + ", " + leaf.threshold();
  }

  private void note(List<PackImpact.Change> changes, PackImpact.Change change) {
    changes.add(change);
    if (changes.size() > 4 * shown + 64) {
      shorten(changes);
    }
  }

  private void shorten(List<PackImpact.Change> changes) {
    changes.sort(Comparator.comparingLong(PackImpact.Change::place));
    changes.subList(Math.min(shown, changes.size()), changes.size()).clear();
  }

  public void merge(PackTrial other) {
    documents += other.documents;
    newlyDropped += other.newlyDropped;
    newlyKept += other.newlyKept;
    add(other.sources, sources, 3);
    add(other.rules, rules, 2);
    dropped.addAll(other.dropped);
    kept.addAll(other.kept);
    shorten(dropped);
    shorten(kept);
  }

  private static void add(Map<String, long[]> from, Map<String, long[]> to, int size) {
    from.forEach(
        (name, counts) -> {
          long[] sum = to.computeIfAbsent(name, key -> new long[size]);
          for (int i = 0; i < size; i++) {
            sum[i] += counts[i];
          }
        });
  }

  public PackImpact result() {
    shorten(dropped);
    shorten(kept);
    List<PackImpact.BySource> bySource = new ArrayList<>();
    sources.forEach(
        (source, counts) ->
            bySource.add(new PackImpact.BySource(source, counts[0], counts[1], counts[2])));
    List<PackImpact.ByRule> byRule = new ArrayList<>();
    rules.forEach((rule, counts) -> byRule.add(new PackImpact.ByRule(rule, counts[0], counts[1])));
    return new PackImpact(
        documents, newlyDropped, newlyKept, bySource, byRule, dropped, kept, notJudged());
  }

  /** One version. */
  private static final class Side {
    private final Rule[] judged;
    private final Rule[] recorded;
    private final List<Rule> notJudged = new ArrayList<>();

    Side(BoundRules bound, Predicate<Rule> judgeable, Predicate<Rule> unchanged) {
      List<Rule> here = new ArrayList<>();
      List<Rule> then = new ArrayList<>();
      for (Rule rule : bound.rules()) {
        boolean counts = rule.scope() == Scope.DOCUMENT && rule.status() != Status.EXPERIMENTAL;
        if (counts && judgeable.test(rule)) {
          here.add(rule);
        } else if (counts && unchanged.test(rule)) {
          then.add(rule);
        } else if (counts) {
          notJudged.add(rule);
        }
      }
      judged = here.toArray(Rule[]::new);
      recorded = then.toArray(Rule[]::new);
    }

    /** The first rule that drops or holds it, or null; counts every rule that fires. */
    @Nullable Rule decisive(Tried tried, Facts facts, int side, Map<String, long[]> counts) {
      Rule first = null;
      for (Rule rule : judged) {
        if (rule.covers(facts) && rule.fires(facts)) {
          count(rule, side, counts);
          first = stronger(first, rule);
        }
      }
      for (Rule rule : recorded) {
        if (tried.hadFired(rule.name())) {
          count(rule, side, counts);
          first = stronger(first, rule);
        }
      }
      return first;
    }

    private static void count(Rule rule, int side, Map<String, long[]> counts) {
      counts.computeIfAbsent(rule.name(), name -> new long[2])[side]++;
    }

    private static @Nullable Rule stronger(@Nullable Rule first, Rule rule) {
      boolean decides = rule.action() == Action.DROP || rule.action() == Action.HOLD;
      return !decides || (first != null && first.action().compareTo(rule.action()) <= 0)
          ? first
          : rule;
    }
  }
}
