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
import dev.assay.gate.Guards;
import dev.assay.gate.Tripped;
import dev.assay.judge.Judgement;
import dev.assay.judge.SourceJudge;
import dev.assay.judge.SourceTally;
import dev.assay.judge.SourceVerdict;
import dev.assay.lineage.Fate;
import dev.assay.prepare.SourceTerms;
import dev.assay.rule.Action;
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

  private static final String PREFERENCE = "preference-disallowed";

  private final Plan plan;
  private final Corpus corpus;
  private final Decisions decisions;
  private final Function<SourceContract, SourceTerms> terms;
  private final Fates fates;
  private final byte[] roles;
  private final Permission[] permissions;
  private final Map<String, SourceTally> tallies = new TreeMap<>();
  private final Map<String, SourceVerdict> sourceVerdicts = new TreeMap<>();
  private final SortedMap<Integer, Contamination> contaminations = new TreeMap<>();
  private final List<String> warnings = new ArrayList<>();
  private final List<String> stops = new ArrayList<>();

  Gate(Plan plan, Corpus corpus, RepeatedIds ids, Function<SourceContract, SourceTerms> terms) {
    this.plan = plan;
    this.corpus = corpus;
    this.decisions = Decisions.of(plan.config().decisions(), corpus, ids);
    this.terms = terms;
    this.fates = new Fates(corpus.size());
    this.roles = new byte[corpus.size()];
    this.permissions = new Permission[corpus.size()];
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
      int ordinal = corpus.first(unit.index()) + row;
      if (corpus.isUnreadable(ordinal)) {
        tally.addUnreadable(1);
      } else {
        tally.add(judgement(ordinal, verdicts));
      }
    }
  }

  /**
   * What the rules said of a record, or people where they decided about it.
   *
   * @param verdicts of the unit that the record belongs to
   */
  Judgement judgement(int ordinal, UnitVerdicts verdicts) {
    int row = ordinal - corpus.first(corpus.unitOf(ordinal).index());
    return decisions.apply(ordinal, verdicts.judgement(row), verdicts.permission(row));
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
    for (Tripped tripped :
        Guards.check(source.id(), tally.documents(), plan.rules().rules(), tally::firedRule)) {
      (tripped.level() == Tripped.Level.STOP ? stops : warnings).add(words(tripped));
    }
  }

  private static String words(Tripped tripped) {
    return String.format(
        Locale.ROOT,
        "rule %s fired in %.1f %% of source %s (%d of %d documents); its guard says %s %.4g %%",
        tripped.rule(),
        100 * tripped.share(),
        tripped.source(),
        tripped.touched(),
        tripped.documents(),
        tripped.level() == Tripped.Level.STOP ? "stop-above" : "warn-above",
        100 * tripped.threshold());
  }

  private void decide(Unit unit) throws IOException {
    UnitVerdicts verdicts = verdicts(unit);
    SourceVerdict source = sourceVerdicts.get(unit.source());
    Action action = source == null ? null : source.action();
    SortedMap<Integer, Contamination> contaminated = contaminated(unit);
    for (int row = 0; row < verdicts.size(); row++) {
      int ordinal = corpus.first(unit.index()) + row;
      Permission permission = verdicts.permission(row);
      permissions[ordinal] = permission;
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
        decideDocument(ordinal, judgement(ordinal, verdicts), permission, action, source);
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
    boolean refused = permission.refuses();
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

  /** What the terms say of a record; records of a unit under the same terms share one. */
  Permission permission(int ordinal) {
    return permissions[ordinal];
  }

  Map<String, SourceVerdict> sourceVerdicts() {
    return sourceVerdicts;
  }

  List<String> warnings() {
    return warnings;
  }

  /** How the documents of all sources were judged. */
  SourceTally allSources() {
    SourceTally all = new SourceTally(plan.rules());
    tallies.values().forEach(all::merge);
    return all;
  }

  /** Why nothing may be published; empty when nothing stands against it. */
  List<String> stops() {
    return stops;
  }
}
