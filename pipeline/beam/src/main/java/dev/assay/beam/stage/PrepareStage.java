package dev.assay.beam.stage;

import dev.assay.beam.files.PendingFile;
import dev.assay.beam.files.Store;
import dev.assay.beam.plan.Plan;
import dev.assay.beam.work.ContaminationFile;
import dev.assay.beam.work.FileDigests;
import dev.assay.beam.work.FramedCounts;
import dev.assay.beam.work.Unit;
import dev.assay.config.RunConfig;
import dev.assay.decontamination.BenchmarkIndex;
import dev.assay.decontamination.ContaminationScanner;
import dev.assay.prepare.SourceTerms;
import dev.assay.signal.Signals;
import dev.assay.source.SourceContract;
import dev.assay.storage.staging.FactsWriter;
import dev.assay.storage.staging.SignatureWriter;
import dev.assay.storage.staging.StagedTextWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.jspecify.annotations.Nullable;

/** Reads and prepares the units that are not staged yet: one unit, three files. */
public final class PrepareStage {
  private final Stages stages;

  public PrepareStage(Stages stages) {
    this.stages = stages;
  }

  /**
   * @param benchmarks null when none are looked for
   */
  record Task(
      Plan plan,
      Function<SourceContract, SourceTerms> terms,
      FileDigests files,
      @Nullable BenchmarkIndex benchmarks) {}

  /**
   * @param files tells whether inputs are still those that were planned
   * @return how many units were prepared now
   */
  public int run(Plan plan, Function<SourceContract, SourceTerms> terms, FileDigests files)
      throws IOException {
    List<Unit> units = missing(plan);
    List<Integer> missing = units.stream().map(Unit::index).toList();
    long bytes = units.stream().mapToLong(Unit::bytes).sum();
    stages.progress().begin("prepare", bytes);
    if (!missing.isEmpty()) {
      Task task = new Task(plan, terms, files, benchmarks(plan));
      try (Session<Task> session = Session.open(Task.class, task)) {
        stages.run(
            "prepare",
            pipeline ->
                UnitNumbers.of(pipeline, missing, "units")
                    .apply("prepare", ParDo.of(new PrepareUnit(session))));
      }
    }
    return missing.size();
  }

  private static @Nullable BenchmarkIndex benchmarks(Plan plan) throws IOException {
    RunConfig.Decontaminate asked = plan.config().decontaminate();
    return asked.isAsked() ? BenchmarkItems.read(asked.benchmarks(), plan.benchmarks()) : null;
  }

  /** Units that are not staged yet, in order. */
  public static List<Unit> missing(Plan plan) throws IOException {
    List<Unit> missing = new ArrayList<>();
    for (Unit unit : plan.units()) {
      if (!Store.exists(plan.work().facts(unit))) {
        missing.add(unit);
      }
    }
    return missing;
  }

  private static final class PrepareUnit extends DoFn<Integer, Void> {
    private static final long serialVersionUID = 1L;
    private final Session<Task> session;
    private final Counter bytes = Stages.bytes();

    PrepareUnit(Session<Task> session) {
      this.session = session;
    }

    @ProcessElement
    public void process(@Element Integer number) throws IOException {
      Task task = session.value();
      Plan plan = task.plan();
      Unit unit = plan.units().get(number);
      task.files().requireUnchanged(unit);
      try (PendingFile text = Store.create(plan.work().texts(unit));
          PendingFile signatures = Store.create(plan.work().signatures(unit));
          PendingFile facts = Store.create(plan.work().facts(unit))) {
        long[] framed = prepare(task, unit, text, signatures, facts);
        task.files().requireUnchanged(unit);
        text.commit();
        signatures.commit();
        FramedCounts.write(framed, plan.work().framed(unit));
        facts.commit();
      }
      bytes.inc(unit.bytes());
    }

    private static @Nullable ContaminationScanner scanner(Task task) {
      BenchmarkIndex benchmarks = task.benchmarks();
      double least = task.plan().config().decontaminate().containment();
      return benchmarks == null ? null : new ContaminationScanner(benchmarks, least);
    }

    private static long[] prepare(
        Task task, Unit unit, PendingFile text, PendingFile signatures, PendingFile facts)
        throws IOException {
      Plan plan = task.plan();
      try (StagedTextWriter texts = new StagedTextWriter(text.channel());
          SignatureWriter rows =
              new SignatureWriter(signatures.channel(), plan.signature().values());
          FactsWriter pages =
              new FactsWriter(
                  facts.channel(), Signals.all().size(), plan.rules().probes().size())) {
        SourceContract source = plan.source(unit);
        UnitSink sink =
            new UnitSink(
                plan.prepare(),
                source,
                task.terms().apply(source),
                texts,
                rows,
                pages,
                scanner(task));
        long[] framed = sink.read(unit);
        if (task.benchmarks() != null) {
          ContaminationFile.write(sink.contaminations(), plan.work().contaminations(unit));
        }
        return framed;
      }
    }
  }
}
