package dev.assay.beam.run;

import dev.assay.beam.files.Store;
import dev.assay.beam.plan.Plan;
import dev.assay.beam.plan.Planner;
import dev.assay.beam.run.RunResult.Status;
import dev.assay.beam.stage.CalibrateStage;
import dev.assay.beam.stage.EmitStage;
import dev.assay.beam.stage.EvidenceStage;
import dev.assay.beam.stage.JudgeStage;
import dev.assay.beam.stage.PrepareStage;
import dev.assay.beam.stage.Progress;
import dev.assay.beam.stage.Stages;
import dev.assay.beam.work.Corpus;
import dev.assay.beam.work.Earlier;
import dev.assay.beam.work.EarlierReleases;
import dev.assay.beam.work.FileDigests;
import dev.assay.beam.work.RunLock;
import dev.assay.beam.work.ShardPlan;
import dev.assay.beam.work.WorkFolder;
import dev.assay.config.RunConfig;
import dev.assay.prepare.SourceTerms;
import dev.assay.problem.Problem;
import dev.assay.problem.Problems;
import dev.assay.problem.ProblemsException;
import dev.assay.source.SourceContract;
import dev.assay.storage.parquet.FooterKeys;
import dev.assay.usage.RunTerms;
import dev.assay.usage.Usage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A run from its files to a published release. */
public final class Run {
  private final RunRequest request;
  private final Journal progress;
  private final Usage usage = Usage.shipped();
  private final List<Problem> located = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private final LineageSink sink;

  private Run(RunRequest request, Progress progress, LineageSink sink) {
    this.request = request;
    this.sink = sink;
    this.progress = new Journal(progress, Clock.systemUTC());
  }

  /**
   * @throws ProblemsException when something is wrong with the run file or what it names
   * @throws IOException when a file cannot be read or written
   */
  public static RunResult run(RunRequest request, Progress progress) throws IOException {
    return run(request, progress, LineageSink.NONE);
  }

  /**
   * @param sink where events of OpenLineage go besides the work folder
   * @throws ProblemsException when something is wrong with the run file or what it names
   * @throws IOException when a file cannot be read or written
   */
  public static RunResult run(RunRequest request, Progress progress, LineageSink sink)
      throws IOException {
    return new Run(request, progress, sink).run();
  }

  private RunResult run() throws IOException {
    Problems problems = new Problems();
    RunConfig config = Planner.read(request.file(), request.today(), problems);
    Path folder = request.workFolder(config);
    Path output = request.outputFolder(config);
    Files.createDirectories(folder);
    WorkFolder work = new WorkFolder(folder.toString());
    try (RunLock lock = RunLock.take(folder, output.resolve(RunConfig.OWN_WORK))) {
      FileDigests files = FileDigests.ofRun(work, request.rehash());
      Plan plan = Planner.plan(config, usage, work, files, problems);
      located.addAll(problems.list());
      return traced(plan, files, output, new LineageEvents(plan, progress, sink, folder));
    }
  }

  /** A run that publishes nothing for a reason of its own has failed for those who follow it. */
  private RunResult traced(Plan plan, FileDigests files, Path output, LineageEvents lineage)
      throws IOException {
    Publication publication = new Publication(plan, output, request.version());
    String there = publication.alreadyThere();
    if (there != null) {
      return result(plan, Status.UNCHANGED, there, publication.folder(there), null, List.of());
    }
    lineage.start();
    try {
      RunResult result = execute(plan, files, publication, lineage);
      if (result.release() == null) {
        lineage.fail(String.join("; ", result.stops()));
      }
      return result;
    } catch (IOException | RuntimeException failure) {
      lineage.fail(String.valueOf(failure.getMessage()));
      throw failure;
    }
  }

  private RunResult execute(
      Plan plan, FileDigests files, Publication publication, LineageEvents lineage)
      throws IOException {
    new EarlierReleases(plan.signature(), plan.shinglesInWords()).require(plan.config().against());
    DiskNeed.of(plan).require();
    for (String attempt : Store.list(plan.work().attempts())) {
      Store.delete(attempt);
    }
    Stages stages = Stages.direct(request.parallelism(), request.enforced(), progress);
    Function<SourceContract, SourceTerms> terms = terms(plan);
    int units = plan.units().size();
    int prepared = new PrepareStage(stages).run(plan, terms, files);
    progress.units(prepared, units - prepared);
    progress.end(done(prepared, units, "units"));
    Corpus corpus = Corpus.load(plan.work(), plan.units());
    String tooMuch = tooMuchUnreadable(plan, corpus);
    if (tooMuch != null) {
      return result(plan, Status.TOO_MUCH_UNREADABLE, null, null, null, List.of(tooMuch));
    }
    progress.begin("judge", 0);
    int judged = new JudgeStage(stages).run(plan, terms);
    progress.units(judged, units - judged);
    RepeatedIds ids = RepeatedIds.of(corpus);
    Gate gate = new Gate(plan, corpus, ids, terms);
    gate.run();
    notes.addAll(gate.warnings());
    progress.end(done(judged, units, "units"));
    if (!gate.stops().isEmpty()) {
      return result(plan, Status.STOPPED, null, null, null, gate.stops());
    }
    calibrate(plan, corpus, stages);
    return release(plan, corpus, ids, gate, stages, publication, lineage);
  }

  private static String done(int now, int all, String what) {
    String rest = now == all ? "" : now == 0 ? ", all are there" : ", the others are there";
    return now + " of " + all + " " + what + rest;
  }

  private void calibrate(Plan plan, Corpus corpus, Stages stages) throws IOException {
    if (!plan.config().countsTokens()) {
      progress.begin("tokens", 0);
      int sources = plan.digests().tokens().size();
      int sampled = new CalibrateStage(stages).run(plan, corpus);
      progress.units(sampled, sources - sampled);
      progress.end(done(sampled, sources, "sources sampled"));
    }
  }

  private RunResult release(
      Plan plan,
      Corpus corpus,
      RepeatedIds ids,
      Gate gate,
      Stages stages,
      Publication publication,
      LineageEvents lineage)
      throws IOException {
    progress.begin("dedup", 0);
    Earlier earlier =
        new EarlierReleases(plan.signature(), plan.shinglesInWords())
            .find(plan.config().against(), plan.work(), corpus, gate.roles());
    Duplicates.Result duplicates = new Duplicates(plan, corpus, gate, ids, stages, earlier).find();
    progress.units(duplicates.done(), duplicates.reused());
    progress.end(duplicates.compared() + " pairs compared");
    ReleaseGate whole = new ReleaseGate(plan);
    whole.judge(gate.allSources(), gate.fates());
    notes.addAll(whole.warnings());
    if (!whole.stops().isEmpty()) {
      return result(plan, Status.STOPPED, null, null, null, whole.stops());
    }
    progress.begin("emit", 0);
    Parting parting = Parting.of(plan, corpus, gate, duplicates.input(), stages);
    ShardPlan shards =
        ShardPlan.of(corpus, gate.fates(), parting, plan.config().shards().targetSize());
    Ledger ledger = new Ledger(plan, corpus, gate, ids, shards, earlier);
    FooterKeys keys =
        new FooterKeys(
            plan.config().name() + "@" + plan.digests().release(),
            plan.rules().sha256(),
            plan.config().tokenizer());
    EmitStage.Task task =
        new EmitStage.Task(plan, corpus, gate.fates(), shards.shards(), ledger::shardFacts, keys);
    int emitted = new EmitStage(stages).run(task);
    progress.units(emitted, shards.shards().size() - emitted);
    progress.end(shards.shards().size() + " shards");
    List<EvidenceStage.Job<?>> evidence =
        new EvidenceTables(plan, corpus, gate, ids, duplicates, ledger).jobs();
    progress.begin("evidence", 0);
    int written = new EvidenceStage(stages).run(evidence, keys);
    progress.units(written, evidence.size() - written);
    progress.end(evidence.size() + " tables");
    return publish(
        plan,
        new Finished(corpus, gate, duplicates, parting, shards, evidence),
        publication,
        lineage);
  }

  private RunResult publish(Plan plan, Finished run, Publication publication, LineageEvents lineage)
      throws IOException {
    progress.begin("publish", 0);
    RunResult.warnings(located, notes).forEach(warning -> progress.line("warning: " + warning));
    Publication.Published published = publication.publish(run, progress, lineage);
    lineage.emit(published.complete());
    progress.end("verified");
    String version = published.version();
    Funnel funnel = published.count().funnel();
    return result(plan, Status.PUBLISHED, version, publication.folder(version), funnel, List.of());
  }

  private Function<SourceContract, SourceTerms> terms(Plan plan) {
    RunTerms terms =
        new RunTerms(plan.config().purpose(), plan.config().territory(), plan.config().asOf());
    return source -> license -> usage.permission(source, license, terms);
  }

  private static @Nullable String tooMuchUnreadable(Plan plan, Corpus corpus) {
    long unreadable = 0;
    for (int ordinal = 0; ordinal < corpus.size(); ordinal++) {
      String lost = corpus.lost(ordinal);
      unreadable += lost != null && !lost.equals(Gate.TOO_LARGE) ? 1 : 0;
    }
    if (!plan.config().maxUnreadable().isExceeded(unreadable, corpus.size())) {
      return null;
    }
    return String.format(
        Locale.ROOT,
        "%d of %d records could not be read: more than max-unreadable allows",
        unreadable,
        corpus.size());
  }

  private RunResult result(
      Plan plan,
      Status status,
      @Nullable String version,
      @Nullable Path release,
      @Nullable Funnel funnel,
      List<String> stops) {
    return new RunResult(
        status,
        plan.config().name(),
        version,
        release,
        funnel,
        located,
        notes,
        stops,
        ReasonTitles.of(plan.rules()));
  }
}
