package dev.assay.beam.stage;

import dev.assay.beam.files.Store;
import dev.assay.beam.plan.Plan;
import dev.assay.beam.work.Unit;
import dev.assay.beam.work.UnitVerdicts;
import dev.assay.beam.work.VerdictFile;
import dev.assay.judge.Judge;
import dev.assay.prepare.DocumentFacts;
import dev.assay.prepare.SourceTerms;
import dev.assay.signal.SignalValues;
import dev.assay.signal.Signals;
import dev.assay.source.SourceContract;
import dev.assay.storage.staging.FactsPage;
import dev.assay.storage.staging.FactsReader;
import dev.assay.storage.staging.PageSection;
import dev.assay.usage.Permission;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;

/** Judges every document from stored numbers: a changed threshold reruns from here. */
public final class JudgeStage {
  private final Stages stages;

  public JudgeStage(Stages stages) {
    this.stages = stages;
  }

  record Task(Plan plan, Function<SourceContract, SourceTerms> terms) {}

  /**
   * @return how many units were judged now
   */
  public int run(Plan plan, Function<SourceContract, SourceTerms> terms) throws IOException {
    List<Integer> missing = new ArrayList<>();
    for (Unit unit : plan.units()) {
      if (!Store.exists(plan.work().verdicts(plan.digests().judged().get(unit.index())))) {
        missing.add(unit.index());
      }
    }
    if (!missing.isEmpty()) {
      try (Session<Task> session = Session.open(Task.class, new Task(plan, terms))) {
        stages.run(
            "judge",
            pipeline ->
                UnitNumbers.of(pipeline, missing, "units")
                    .apply("judge", ParDo.of(new JudgeUnit(session))));
      }
    }
    return missing.size();
  }

  private static final class JudgeUnit extends DoFn<Integer, Void> {
    private static final long serialVersionUID = 1L;
    private final Session<Task> session;

    JudgeUnit(Session<Task> session) {
      this.session = session;
    }

    @ProcessElement
    public void process(@Element Integer number) throws IOException {
      Task task = session.value();
      Unit unit = task.plan().units().get(number);
      UnitVerdicts verdicts = new UnitVerdicts(0);
      Judging judging = new Judging(task, task.plan().source(unit));
      EnumSet<PageSection> sections =
          EnumSet.of(PageSection.ROWS, PageSection.SIGNALS, PageSection.PROBES);
      try (FactsReader reader =
          new FactsReader(Store.open(task.plan().work().facts(unit)), sections)) {
        while (reader.next()) {
          for (int row = 0; row < reader.page().size(); row++) {
            judging.add(reader.page(), row, verdicts);
          }
        }
      }
      String digest = task.plan().digests().judged().get(number);
      VerdictFile.write(verdicts, task.plan().work().verdicts(digest));
    }
  }

  /** Judges the documents of one source. */
  private static final class Judging {
    private final Task task;
    private final SourceContract source;
    private final SourceTerms terms;
    private final Judge judge;
    private final int probes;

    Judging(Task task, SourceContract source) {
      this.task = task;
      this.source = source;
      this.terms = task.terms().apply(source);
      this.judge = new Judge(task.plan().rules());
      this.probes = task.plan().rules().probes().size();
    }

    void add(FactsPage page, int row, UnitVerdicts verdicts) {
      Permission permission = terms.permission(page.license(row));
      if (page.isUnreadable(row)) {
        verdicts.add(VerdictFile.NOTHING_FIRED, permission);
        return;
      }
      verdicts.add(judge.judge(facts(page, row, permission)), permission);
    }

    private DocumentFacts facts(FactsPage page, int row, Permission permission) {
      double[] values = new double[Signals.all().size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = page.signal(i, row);
      }
      int[] found = new int[probes];
      for (int i = 0; i < found.length; i++) {
        found[i] = page.probe(i, row);
      }
      String own = page.license(row);
      return new DocumentFacts(
          new SignalValues(values),
          found,
          page.language(row),
          own == null ? source.license() : own,
          permission,
          source,
          page.host(row));
    }
  }
}
