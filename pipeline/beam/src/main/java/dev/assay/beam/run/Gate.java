package dev.assay.beam.run;

import dev.assay.beam.plan.Plan;
import dev.assay.beam.work.ContaminationFile;
import dev.assay.beam.work.Corpus;
import dev.assay.beam.work.Fates;
import dev.assay.beam.work.Unit;
import dev.assay.beam.work.UnitVerdicts;
import dev.assay.beam.work.VerdictFile;
import dev.assay.decontamination.Contamination;
import dev.assay.dedup.Role;
import dev.assay.judge.Judgement;
import dev.assay.judge.SourceJudge;
import dev.assay.judge.SourceTally;
import dev.assay.judge.SourceVerdict;
import dev.assay.lineage.Fate;
import dev.assay.prepare.SourceTerms;
import dev.assay.rule.Action;
import dev.assay.rule.Guard;
import dev.assay.rule.Rule;
import dev.assay.rule.SourceFacts;
import dev.assay.rule.Verdict;
import dev.assay.source.SourceContract;
import dev.assay.usage.Permission;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Admits sources, applies loss guards, and brings verdicts and roles of all records together. */
final class Gate {
  static final String CONTAMINATED = "benchmark-item";
  static final String TOO_LARGE = "too-large";
  static final String SOURCE_REJECTED = "source-rejected";

  /** Smaller sources trip no guard: one document would be a large share. */
  private static final long FROM_DOCUMENTS = 50;

  private static final String PREFERENCE = "preference-disallowed";

  private final Plan plan;
  private final Corpus corpus;
  private final Function<SourceContract, SourceTerms> terms;
  private final Fates fates;
  private final byte[] roles;
  private final int[] ranks;
  private final boolean[] shareAlike;
  private final Map<String, SourceTally> tallies = new TreeMap<>();
  private final Map<String, SourceVerdict> sourceVerdicts = new TreeMap<>();
  private final SortedMap<Integer, Contamination> contaminations = new TreeMap<>();
  private final List<String> warnings = new ArrayList<>();
  private final List<String> stops = new ArrayList<>();

  Gate(Plan plan, Corpus corpus, Function<SourceContract, SourceTerms> terms) {
    this.plan = plan;
    this.corpus = corpus;
    this.terms = terms;
    this.fates = new Fates(corpus.size());
    this.roles = new byte[corpus.size()];
    this.ranks = new int[corpus.size()];
    this.shareAlike = new boolean[corpus.size()];
  }

  /** Reads all verdicts and decides. */
  void run() throws IOException {
    plan.sources().keySet().forEach(id -> tallies.put(id, new SourceTally(plan.rules())));
    for (Unit unit : plan.units()) {
      tally(unit);
    }
    for (SourceContract source : plan.sources().values()) {
      judgeSource(source);
      guard(source);
    }
    for (Unit unit : plan.units()) {
      decide(unit);
    }
  }

  private UnitVerdicts verdicts(Unit unit) throws IOException {
    return VerdictFile.read(plan.work().verdicts(plan.digests().judged().get(unit.index())));
  }

  private SourceTally tally(String source) {
    SourceTally tally = tallies.get(source);
    if (tally == null) {
      throw new IllegalStateException("No tally of source " + source);
    }
    return tally;
  }

  private void tally(Unit unit) throws IOException {
    UnitVerdicts verdicts = verdicts(unit);
    SourceTally tally = tally(unit.source());
    for (int row = 0; row < verdicts.size(); row++) {
      if (corpus.isUnreadable(corpus.first(unit.index()) + row)) {
        tally.addUnreadable(1);
      } else {
        tally.add(verdicts.judgement(row));
      }
    }
  }

  private void judgeSource(SourceContract source) {
    Permission permission = terms.apply(source).permission(null);
    SourceFacts facts = new SourceFacts(source, permission, tally(source.id()));
    SourceVerdict verdict = new SourceJudge(plan.rules()).judge(facts);
    sourceVerdicts.put(source.id(), verdict);
    Verdict decisive = verdict.decisive();
    if (decisive != null) {
      Rule rule = plan.rules().rules().get(decisive.rule());
      warnings.add(
          String.format(
              Locale.ROOT,
              "source %s: %s by rule %s%s",
              source.id(),
              rule.action().word(),
              rule.name(),
              measured(decisive)));
    }
  }

  private static String measured(Verdict verdict) {
    return Double.isNaN(verdict.value())
        ? ""
        : String.format(Locale.ROOT, " (%.4g, %s)", verdict.value(), verdict.threshold());
  }

  private void guard(SourceContract source) {
    SourceTally tally = tally(source.id());
    for (int i = 0; i < plan.rules().rules().size(); i++) {
      Rule rule = plan.rules().rules().get(i);
      Guard guard = rule.guard();
      double share = tally.documents() == 0 ? 0 : (double) tally.firedRule(i) / tally.documents();
      boolean stop = share > guard.stopAbove();
      if (tally.documents() < FROM_DOCUMENTS || !(stop || share > guard.warnAbove())) {
        continue;
      }
      String said =
          String.format(
              Locale.ROOT,
              "rule %s fired in %.1f %% of source %s (%d of %d documents); its guard says %s %.4g %%",
              rule.name(),
              100.0 * tally.firedRule(i) / tally.documents(),
              source.id(),
              tally.firedRule(i),
              tally.documents(),
              stop ? "stop-above" : "warn-above",
              100 * (stop ? guard.stopAbove() : guard.warnAbove()));
      (stop ? stops : warnings).add(said);
    }
  }

  private void decide(Unit unit) throws IOException {
    UnitVerdicts verdicts = verdicts(unit);
    SourceVerdict source = sourceVerdicts.get(unit.source());
    Action action = source == null ? null : source.action();
    SortedMap<Integer, Contamination> contaminated = contaminated(unit);
    for (int row = 0; row < verdicts.size(); row++) {
      int ordinal = corpus.first(unit.index()) + row;
      Permission permission = verdicts.permission(row);
      ranks[ordinal] = permission.rank();
      shareAlike[ordinal] = permission.shareAlike();
      roles[ordinal] = NO_ROLE;
      String lost = corpus.lost(ordinal);
      if (lost != null) {
        boolean large = lost.equals(TOO_LARGE);
        fates.decide(ordinal, large ? Fate.HELD : Fate.UNREADABLE, "prepare", lost);
      } else {
        Contamination contamination = contaminated.get(row);
        if (contamination != null) {
          contaminations.put(ordinal, contamination);
        }
        decideDocument(ordinal, verdicts.judgement(row), permission, action, source);
      }
    }
  }

  private SortedMap<Integer, Contamination> contaminated(Unit unit) throws IOException {
    return plan.config().decontaminate().isAsked()
        ? ContaminationFile.read(plan.work().contaminations(unit))
        : new TreeMap<>();
  }

  /** What documents hold of benchmarks, by ordinal. */
  SortedMap<Integer, Contamination> contaminations() {
    return contaminations;
  }

  /** Role of a document that duplicates are not looked for. */
  static final byte NO_ROLE = -1;

  private void decideDocument(
      int ordinal,
      Judgement judgement,
      Permission permission,
      @Nullable Action action,
      @Nullable SourceVerdict source) {
    if (action == Action.REJECT_SOURCE) {
      fates.decide(ordinal, Fate.DROPPED, "gate", SOURCE_REJECTED);
    } else if (judgement.outcome() == Judgement.Outcome.DROP) {
      fates.decide(ordinal, Fate.DROPPED, "judge", reason(judgement));
    } else if (judgement.outcome() == Judgement.Outcome.HOLD) {
      fates.decide(ordinal, Fate.HELD, "judge", reason(judgement));
    } else if (action == Action.HOLD && source != null && source.decisive() != null) {
      fates.decide(
          ordinal,
          Fate.HELD,
          "gate",
          plan.rules().rules().get(source.decisive().rule()).then().reason());
    }
    boolean dropped = contaminations.containsKey(ordinal) && plan.config().decontaminate().drop();
    if (dropped && fates.isKept(ordinal)) {
      fates.decide(ordinal, Fate.DROPPED, "prepare", CONTAMINATED);
    }
    roles[ordinal] = role(ordinal, permission, action);
  }

  private byte role(int ordinal, Permission permission, @Nullable Action action) {
    boolean refused =
        permission.outcome() == Permission.Outcome.BARRED
            || permission.outcome() == Permission.Outcome.UNKNOWN;
    boolean barred = refused && !permission.reason().equals(PREFERENCE);
    if (fates.isKept(ordinal)) {
      return Role.CANDIDATE.code();
    }
    if (barred) {
      return Role.BARRED_WITNESS.code();
    }
    boolean witness = refused || action == Action.REJECT_SOURCE || fates.fate(ordinal) == Fate.HELD;
    return witness ? Role.WITNESS.code() : NO_ROLE;
  }

  private String reason(Judgement judgement) {
    if (judgement.decision() != null) {
      return "decision";
    }
    Verdict decisive = judgement.decisive();
    return decisive == null
        ? "decision"
        : plan.rules().rules().get(decisive.rule()).then().reason();
  }

  Fates fates() {
    return fates;
  }

  /** Role of each record in the search for duplicates, {@link #NO_ROLE} for none. */
  byte[] roles() {
    return roles;
  }

  /** Rank of each record's license, 0 is best. */
  int[] ranks() {
    return ranks;
  }

  boolean[] shareAlike() {
    return shareAlike;
  }

  Map<String, SourceVerdict> sourceVerdicts() {
    return sourceVerdicts;
  }

  List<String> warnings() {
    return warnings;
  }

  /** Why nothing may be published; empty when nothing stands against it. */
  List<String> stops() {
    return stops;
  }
}
