package dev.assay.judge;

import dev.assay.rule.BoundRules;
import dev.assay.rule.RecordCounts;
import dev.assay.rule.Verdict;
import java.util.BitSet;
import java.util.List;

/**
 * Adds up how the documents of one source were judged. Sums only, so the order of documents and the
 * way they were split among tallies change nothing. Not safe for several threads.
 */
public final class SourceTally implements RecordCounts {
  private final List<BitSet> groups;
  private final long[] fired;
  private final long[] groupFired;
  private final BitSet now = new BitSet();
  private long kept;
  private long dropped;
  private long held;
  private long unreadable;

  public SourceTally(BoundRules bound) {
    this.groups = bound.groups();
    this.fired = new long[bound.rules().size()];
    this.groupFired = new long[groups.size()];
  }

  /** Counts one document. */
  public void add(Judgement judgement) {
    switch (judgement.outcome()) {
      case KEEP -> kept++;
      case DROP -> dropped++;
      case HOLD -> held++;
    }
    mark(judgement);
    now.stream().forEach(rule -> fired[rule]++);
    for (int group = 0; group < groupFired.length; group++) {
      groupFired[group] += groups.get(group).intersects(now) ? 1 : 0;
    }
    now.clear();
  }

  private void mark(Judgement judgement) {
    Verdict decisive = judgement.decisive();
    if (decisive != null) {
      now.set(decisive.rule());
    }
    judgement.also().forEach(verdict -> now.set(verdict.rule()));
    judgement.trials().forEach(verdict -> now.set(verdict.rule()));
  }

  /** Counts records that could not be read. */
  public void addUnreadable(long records) {
    unreadable += records;
  }

  /** Adds the counts of another tally of the same source and rules. */
  public void merge(SourceTally other) {
    kept += other.kept;
    dropped += other.dropped;
    held += other.held;
    unreadable += other.unreadable;
    for (int i = 0; i < fired.length; i++) {
      fired[i] += other.fired[i];
    }
    for (int i = 0; i < groupFired.length; i++) {
      groupFired[i] += other.groupFired[i];
    }
  }

  /** Documents in which this rule fired, by its position in the bound rules. */
  public long firedRule(int rule) {
    return fired[rule];
  }

  @Override
  public long documents() {
    return kept + dropped + held;
  }

  @Override
  public long unreadable() {
    return unreadable;
  }

  @Override
  public long withFate(String fate) {
    return switch (fate) {
      case "kept" -> kept;
      case "dropped" -> dropped;
      case "held" -> held;
      case "unreadable" -> unreadable;
      default -> throw new IllegalArgumentException("Cannot count the fate `" + fate + "`");
    };
  }

  @Override
  public long fired(int group) {
    return groupFired[group];
  }
}
