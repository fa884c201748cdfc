package dev.assay.beam.run;

import dev.assay.beam.plan.Plan;
import dev.assay.beam.work.Fates;
import dev.assay.judge.ReleaseJudge;
import dev.assay.judge.SourceTally;
import dev.assay.lineage.Fate;
import dev.assay.rule.RecordCounts;
import dev.assay.rule.ReleaseFacts;
import dev.assay.rule.Rule;
import dev.assay.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Asks the release rules, when every record has its fate: they stop the release or let it be. */
final class ReleaseGate {
  private final Plan plan;
  private final List<String> warnings = new ArrayList<>();
  private final List<String> stops = new ArrayList<>();

  ReleaseGate(Plan plan) {
    this.plan = plan;
  }

  /**
   * @param tally of all sources together
   * @param fates final, duplicates among them
   */
  void judge(SourceTally tally, Fates fates) {
    ReleaseFacts facts = new ReleaseFacts(new Counts(tally, count(fates)));
    ReleaseJudge.ReleaseVerdict verdict = new ReleaseJudge(plan.rules()).judge(facts);
    verdict.stops().forEach(stop -> stops.add(said(stop)));
    verdict.flags().forEach(flag -> warnings.add(said(flag)));
  }

  private static long[] count(Fates fates) {
    long[] counts = new long[Fate.values().length];
    for (int ordinal = 0; ordinal < fates.size(); ordinal++) {
      counts[fates.fate(ordinal).ordinal()]++;
    }
    return counts;
  }

  private String said(Verdict verdict) {
    Rule rule = plan.rules().rules().get(verdict.rule());
    String measured =
        Double.isNaN(verdict.value())
            ? ""
            : String.format(Locale.ROOT, " (%.4g, %s)", verdict.value(), verdict.threshold());
    return "release: " + rule.action().word() + " by rule " + rule.name() + measured;
  }

  /** What forbids publication; empty when nothing does. */
  List<String> stops() {
    return stops;
  }

  List<String> warnings() {
    return warnings;
  }

  private record Counts(SourceTally tally, long[] fates) implements RecordCounts {

    @Override
    public long documents() {
      return total() - unreadable();
    }

    private long total() {
      long total = 0;
      for (long count : fates) {
        total += count;
      }
      return total;
    }

    @Override
    public long unreadable() {
      return fates[Fate.UNREADABLE.ordinal()];
    }

    @Override
    public long withFate(String fate) {
      return Fate.of(fate)
          .map(known -> fates[known.ordinal()])
          .orElseThrow(() -> new IllegalArgumentException("Cannot count the fate `" + fate + "`"));
    }

    @Override
    public long fired(int group) {
      return tally.fired(group);
    }
  }
}
