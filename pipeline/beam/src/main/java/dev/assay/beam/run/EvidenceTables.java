package dev.assay.beam.run;

import dev.assay.beam.plan.Plan;
import dev.assay.beam.stage.EvidenceStage.Job;
import dev.assay.beam.stage.EvidenceStage.Rows;
import dev.assay.beam.work.Corpus;
import dev.assay.beam.work.DedupInput;
import dev.assay.beam.work.Earlier;
import dev.assay.beam.work.Fates;
import dev.assay.beam.work.Unit;
import dev.assay.decontamination.Contamination;
import dev.assay.lineage.ContaminationRow;
import dev.assay.lineage.DuplicateRow;
import dev.assay.lineage.EdgeRow;
import dev.assay.lineage.Fate;
import dev.assay.lineage.SignatureRow;
import dev.assay.signal.Signals;
import dev.assay.source.SourceContract;
import dev.assay.storage.parquet.Table;
import dev.assay.storage.parquet.TableWriter;
import dev.assay.storage.parquet.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The files of the evidence and what goes into each. */
final class EvidenceTables {
  private static final int RECORDS_A_FILE = 1_000_000;

  private final Plan plan;
  private final Corpus corpus;
  private final Gate gate;
  private final RepeatedIds ids;
  private final Duplicates.Result duplicates;
  private final Ledger ledger;

  EvidenceTables(
      Plan plan,
      Corpus corpus,
      Gate gate,
      RepeatedIds ids,
      Duplicates.Result duplicates,
      Ledger ledger) {
    this.plan = plan;
    this.corpus = corpus;
    this.gate = gate;
    this.ids = ids;
    this.duplicates = duplicates;
    this.ledger = ledger;
  }

  List<Job<?>> jobs() {
    List<Job<?>> jobs = new ArrayList<>();
    List<List<Unit>> groups = groups();
    for (int i = 0; i < groups.size(); i++) {
      List<Unit> units = groups.get(i);
      jobs.add(job("fates", i, Tables.FATES, writer -> ledger.writeFates(units, writer)));
      jobs.add(signatures(i, units));
      if (plan.config().keepHeldText()) {
        HeldTexts texts = new HeldTexts(plan, corpus, gate.fates(), ids);
        jobs.add(job("held", i, Tables.HELD, writer -> texts.write(units, writer)));
      }
      jobs.add(
          job(
              "signals",
              i,
              Tables.signals(Signals.all()),
              writer -> ledger.writeSignals(units, writer)));
    }
    jobs.add(job("duplicates", 0, Tables.DUPLICATES, this::writeDuplicates));
    jobs.add(job("edges", 0, Tables.EDGES, this::writeEdges));
    if (plan.config().decontaminate().isAsked()) {
      jobs.add(job("contaminations", 0, Tables.CONTAMINATIONS, this::writeContaminations));
    }
    jobs.add(job("quarantine", 0, Tables.QUARANTINE, ledger::writeQuarantine));
    return jobs;
  }

  private Job<SignatureRow> signatures(int number, List<Unit> units) {
    SignatureRows rows = new SignatureRows(plan, corpus, gate, ids);
    String name = name("signatures", number);
    return new Job<>(
        name,
        path(name),
        Tables.SIGNATURES,
        SignatureRows.keys(plan),
        writer -> rows.write(units, writer));
  }

  private <T> Job<T> job(String table, int number, Table<T> layout, Rows<T> rows) {
    String name = name(table, number);
    return new Job<>(name, path(name), layout, Map.of(), rows);
  }

  static String name(String table, int number) {
    return String.format(Locale.ROOT, "%s-%05d.parquet", table, number);
  }

  private String path(String name) {
    return plan.work().stage("evidence", plan.digests().emit(), name);
  }

  private List<List<Unit>> groups() {
    List<List<Unit>> groups = new ArrayList<>();
    List<Unit> group = new ArrayList<>();
    int first = 0;
    for (Unit unit : plan.units()) {
      if (!group.isEmpty() && corpus.first(unit.index() + 1) - first > RECORDS_A_FILE) {
        groups.add(List.copyOf(group));
        group.clear();
        first = corpus.first(unit.index());
      }
      group.add(unit);
    }
    groups.add(List.copyOf(group));
    return groups;
  }

  private void writeContaminations(TableWriter<ContaminationRow> writer) throws IOException {
    String action = plan.config().decontaminate().drop() ? "drop" : "flag";
    for (var entry : gate.contaminations().entrySet()) {
      Contamination held = entry.getValue();
      writer.write(
          new ContaminationRow(
              ids.id(entry.getKey()),
              held.item(),
              held.found(),
              held.of(),
              held.containment(),
              action));
    }
  }

  private void writeDuplicates(TableWriter<DuplicateRow> writer) throws IOException {
    Fates fates = gate.fates();
    for (int ordinal = 0; ordinal < corpus.size(); ordinal++) {
      if (fates.fate(ordinal) == Fate.DUPLICATE) {
        writer.write(duplicate(ordinal, fates.twin(ordinal)));
      }
    }
  }

  private DuplicateRow duplicate(int ordinal, int twin) {
    Fates fates = gate.fates();
    Earlier earlier = duplicates.input().earlier();
    SourceContract source = plan.source(corpus.unitOf(ordinal));
    SourceContract twinSource = earlier.has(twin) ? null : plan.source(corpus.unitOf(twin));
    return new DuplicateRow(
        ids.id(ordinal),
        twinSource == null ? earlier.at(twin).id() : ids.id(twin),
        twinSource == null ? earlier.at(twin).release() : null,
        fates.similarity(ordinal),
        fates.isExact(ordinal) ? "exact" : "near",
        source.id(),
        twinSource == null ? earlier.at(twin).source() : twinSource.id(),
        source.license(),
        twinSource == null ? null : twinSource.license());
  }

  /** Pairs within this run; what it shares with an earlier release stands with the duplicates. */
  private void writeEdges(TableWriter<EdgeRow> writer) throws IOException {
    DedupInput input = duplicates.input();
    List<EdgeRow> rows = new ArrayList<>();
    for (int i = 0; i < duplicates.edges().size(); i++) {
      int first = input.ordinals()[duplicates.edges().a(i)];
      int second = input.ordinals()[duplicates.edges().b(i)];
      if (input.earlier().has(first) || input.earlier().has(second)) {
        continue;
      }
      String a = ids.id(first);
      String b = ids.id(second);
      double similarity = duplicates.edges().similarity(i);
      rows.add(a.compareTo(b) < 0 ? new EdgeRow(a, b, similarity) : new EdgeRow(b, a, similarity));
    }
    rows.sort(Comparator.comparing(EdgeRow::a).thenComparing(EdgeRow::b));
    for (EdgeRow row : rows) {
      writer.write(row);
    }
  }
}
