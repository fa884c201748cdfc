package dev.assay.beam.run;

import dev.assay.beam.files.Store;
import dev.assay.beam.plan.Plan;
import dev.assay.beam.stage.EmitStage.ShardFacts;
import dev.assay.beam.work.Corpus;
import dev.assay.beam.work.Earlier;
import dev.assay.beam.work.Fates;
import dev.assay.beam.work.ShardPlan;
import dev.assay.beam.work.Unit;
import dev.assay.beam.work.UnitVerdicts;
import dev.assay.beam.work.VerdictFile;
import dev.assay.decontamination.Contamination;
import dev.assay.judge.Judgement;
import dev.assay.judge.SourceVerdict;
import dev.assay.lineage.FateRow;
import dev.assay.lineage.QuarantineRow;
import dev.assay.rule.Rule;
import dev.assay.rule.Verdict;
import dev.assay.signal.SignalValues;
import dev.assay.signal.Signals;
import dev.assay.source.LicenseEvidence;
import dev.assay.source.SourceContract;
import dev.assay.storage.parquet.TableWriter;
import dev.assay.storage.staging.FactsPage;
import dev.assay.storage.staging.FactsReader;
import dev.assay.storage.staging.PageSection;
import dev.assay.storage.staging.StagedFacts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of the evidence that come from facts and verdicts, unit by unit, in the ledger's order. */
final class Ledger {
  private static final HexFormat HEX = HexFormat.of();
  private static final Pattern REDACTED_PLACE = Pattern.compile(",\"r\":\\[\\d+,\\d+\\]");

  private final Plan plan;
  private final Corpus corpus;
  private final Gate gate;
  private final RepeatedIds ids;
  private final ShardPlan shards;
  private final Earlier earlier;

  Ledger(Plan plan, Corpus corpus, Gate gate, RepeatedIds ids, ShardPlan shards, Earlier earlier) {
    this.earlier = earlier;
    this.plan = plan;
    this.corpus = corpus;
    this.gate = gate;
    this.ids = ids;
    this.shards = shards;
  }

  private interface PageVisitor {
    void visit(FactsPage page, int firstOrdinal) throws IOException;
  }

  private void forEachPage(Unit unit, EnumSet<PageSection> sections, PageVisitor visitor)
      throws IOException {
    int ordinal = corpus.first(unit.index());
    try (FactsReader reader = new FactsReader(Store.open(plan.work().facts(unit)), sections)) {
      while (reader.next()) {
        visitor.visit(reader.page(), ordinal);
        ordinal += reader.page().size();
      }
    }
  }

  private long record(Unit unit, FactsPage page, int row) {
    return corpus.firstRecord(unit, page.split(row)) + page.record(row);
  }

  private String origin(Unit unit, int split) {
    String origin = unit.splits().get(split).origin();
    return plan.origins().getOrDefault(origin, origin);
  }

  /** What a shard says of a document beside what is staged with its text. */
  ShardFacts shardFacts(Unit unit, int ordinal, StagedFacts staged) {
    String chosen = gate.permission(ordinal).chosenLicense();
    return new ShardFacts(
        ids.id(ordinal),
        chosen == null ? license(plan.source(unit), staged.license()) : chosen,
        origin(unit, staged.split()),
        corpus.firstRecord(unit, staged.split()) + staged.record());
  }

  private static String license(SourceContract source, @Nullable String own) {
    return own == null ? source.license() : own;
  }

  private UnitVerdicts verdicts(Unit unit) throws IOException {
    return VerdictFile.read(plan.work().verdicts(plan.digests().judged().get(unit.index())));
  }

  void writeFates(List<Unit> units, TableWriter<FateRow> writer) throws IOException {
    for (Unit unit : units) {
      UnitVerdicts verdicts = verdicts(unit);
      forEachPage(
          unit,
          EnumSet.of(PageSection.ROWS),
          (page, first) -> {
            for (int row = 0; row < page.size(); row++) {
              writer.write(fate(unit, page, row, first + row, verdicts));
            }
          });
    }
  }

  private FateRow fate(Unit unit, FactsPage page, int row, int ordinal, UnitVerdicts verdicts) {
    Fates fates = gate.fates();
    SourceContract source = plan.source(unit);
    boolean unreadable = page.isUnreadable(row);
    Judgement judgement = gate.judgement(ordinal, verdicts);
    Verdict decisive = decisive(fates, ordinal, judgement, unit.source());
    Rule rule = decisive == null ? null : plan.rules().rules().get(decisive.rule());
    Contamination held =
        Gate.CONTAMINATED.equals(fates.reason(ordinal)) ? gate.contaminations().get(ordinal) : null;
    int shard = fates.shard(ordinal);
    int twin = fates.twin(ordinal);
    String full = page.fullKey(row);
    return new FateRow(
        ids.id(ordinal),
        full == null ? page.key(row) : full,
        unit.source(),
        origin(unit, page.split(row)),
        record(unit, page, row),
        HEX.formatHex(page.sourceSha256(row)),
        unreadable ? null : HEX.formatHex(page.contentSha256(row)),
        fates.fate(ordinal).word(),
        fates.isKept(ordinal) ? null : fates.stage(ordinal),
        fates.reason(ordinal),
        rule == null ? null : rule.name(),
        rule == null ? null : rule.sha256(),
        rule == null || rule.basis().isEmpty() ? null : String.join(" ", rule.basis()),
        held != null
            ? Double.valueOf(held.containment())
            : decisive == null || Double.isNaN(decisive.value()) ? null : decisive.value(),
        held != null ? ofItem(held) : decisive == null ? null : decisive.threshold(),
        also(judgement, decisive),
        twin == Fates.NONE ? null : earlier.has(twin) ? earlier.at(twin).id() : ids.id(twin),
        earlier.has(twin) ? earlier.at(twin).release() : null,
        twin == Fates.NONE ? null : fates.similarity(ordinal),
        shard == Fates.NONE ? null : shards.shards().get(shard).name(),
        shard == Fates.NONE ? null : (long) fates.row(ordinal),
        license(source, page.license(row)),
        evidence(source, page.license(row)),
        redactions(page.redactions(row), fates.isKept(ordinal)),
        unreadable ? null : (long) page.characters(row),
        unreadable ? null : (long) corpus.tokens(ordinal));
  }

  private String ofItem(Contamination held) {
    return ">= " + plan.config().decontaminate().containment() + " of " + held.item();
  }

  private @Nullable Verdict decisive(Fates fates, int ordinal, Judgement judgement, String source) {
    if (fates.isKept(ordinal)
        || fates.stage(ordinal).equals("dedup")
        || Gate.CONTAMINATED.equals(fates.reason(ordinal))) {
      return null;
    }
    if (fates.stage(ordinal).equals("gate")) {
      SourceVerdict verdict = gate.sourceVerdicts().get(source);
      return verdict == null ? null : verdict.decisive();
    }
    return judgement.decisive();
  }

  private @Nullable String also(Judgement judgement, @Nullable Verdict decisive) {
    List<String> names = new ArrayList<>();
    Verdict own = judgement.decisive();
    if (own != null && (decisive == null || own.rule() != decisive.rule())) {
      names.add(plan.rules().rules().get(own.rule()).name());
    }
    judgement.also().forEach(v -> names.add(plan.rules().rules().get(v.rule()).name()));
    return names.isEmpty() ? null : names.stream().sorted().collect(Collectors.joining(" "));
  }

  private static @Nullable String evidence(SourceContract source, @Nullable String recordLicense) {
    if (recordLicense != null) {
      return "declared by the record";
    }
    LicenseEvidence evidence = source.licenseEvidence();
    if (evidence == null) {
      return "declared by the source contract";
    }
    if (evidence.contract() != null) {
      return "contract " + evidence.contract();
    }
    if (evidence.authorisation() != null) {
      return "authorisation " + evidence.authorisation();
    }
    return evidence.file() != null ? "file " + evidence.file() : "statement of the contract";
  }

  /** Places in the redacted text are of use only where that text is kept. */
  private static @Nullable String redactions(@Nullable String json, boolean kept) {
    return json == null || kept ? json : REDACTED_PLACE.matcher(json).replaceAll("");
  }

  void writeSignals(List<Unit> units, TableWriter<SignalValues> writer) throws IOException {
    int signals = Signals.all().size();
    for (Unit unit : units) {
      forEachPage(
          unit,
          EnumSet.of(PageSection.ROWS, PageSection.SIGNALS),
          (page, first) -> {
            for (int row = 0; row < page.size(); row++) {
              double[] values = new double[signals];
              for (int i = 0; i < signals; i++) {
                values[i] = page.isUnreadable(row) ? Double.NaN : page.signal(i, row);
              }
              writer.write(new SignalValues(values));
            }
          });
    }
  }

  void writeQuarantine(TableWriter<QuarantineRow> writer) throws IOException {
    for (Unit unit : plan.units()) {
      forEachPage(
          unit,
          EnumSet.of(PageSection.ROWS),
          (page, first) -> {
            for (int row = 0; row < page.size(); row++) {
              if (page.isUnreadable(row)) {
                writer.write(quarantine(unit, page, row, first + row));
              }
            }
          });
    }
  }

  private QuarantineRow quarantine(Unit unit, FactsPage page, int row, int ordinal) {
    String reason = page.reason(row);
    return new QuarantineRow(
        ids.id(ordinal),
        unit.source(),
        origin(unit, page.split(row)),
        record(unit, page, row),
        page.byteOffset(row),
        page.bytesLost(row),
        HEX.formatHex(page.sourceSha256(row)),
        reason == null ? "unknown" : reason,
        page.detail(row));
  }
}
