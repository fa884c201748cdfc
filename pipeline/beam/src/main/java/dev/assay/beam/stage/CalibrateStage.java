package dev.assay.beam.stage;

import dev.assay.beam.files.Store;
import dev.assay.beam.plan.Plan;
import dev.assay.beam.work.Corpus;
import dev.assay.beam.work.Unit;
import dev.assay.tokencount.Calibration;
import dev.assay.tokencount.ExactTokens;
import dev.assay.tokencount.SamplePoint;
import dev.assay.tokencount.ScriptClass;
import dev.assay.tokencount.TokenFactors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;

/**
 * Counts tokens exactly on a sample of each source and brings the estimates of all its documents in
 * line. The sample follows from the documents and the seed alone.
 */
public final class CalibrateStage {
  private final Stages stages;

  public CalibrateStage(Stages stages) {
    this.stages = stages;
  }

  record Task(Plan plan, Corpus corpus, List<String> sources) {}

  /**
   * For a run that estimates tokens.
   *
   * @return how many sources were sampled now
   */
  public int run(Plan plan, Corpus corpus) throws IOException {
    List<String> missing = new ArrayList<>();
    for (String source : new TreeSet<>(plan.digests().tokens().keySet())) {
      if (!Store.exists(file(plan, source))) {
        missing.add(source);
      }
    }
    if (!missing.isEmpty()) {
      sample(new Task(plan, corpus, missing));
    }
    for (Unit unit : plan.units()) {
      corpus.calibrate(unit, read(file(plan, unit.source())));
    }
    return missing.size();
  }

  private void sample(Task task) {
    try (Session<Task> session = Session.open(Task.class, task)) {
      List<Integer> numbers = IntStream.range(0, task.sources().size()).boxed().toList();
      stages.run(
          "tokens",
          pipeline ->
              UnitNumbers.of(pipeline, numbers, "sources")
                  .apply("sample", ParDo.of(new SampleSource(session))));
    }
  }

  private static String file(Plan plan, String source) {
    return plan.work().tokens(plan.digests().tokensOf(source));
  }

  private static TokenFactors read(String path) throws IOException {
    String[] factors = new String(Store.read(path), StandardCharsets.UTF_8).strip().split("\t", -1);
    return new TokenFactors(Double.parseDouble(factors[0]), Double.parseDouble(factors[1]));
  }

  private static final class SampleSource extends DoFn<Integer, Void> {
    private static final long serialVersionUID = 1L;
    private final Session<Task> session;

    SampleSource(Session<Task> session) {
      this.session = session;
    }

    @ProcessElement
    public void process(@Element Integer number) throws IOException {
      Task task = session.value();
      String source = task.sources().get(number);
      TokenFactors factors = factors(task, ordered(task.corpus(), source));
      String line =
          Double.toHexString(factors.alphabetic())
              + "\t"
              + Double.toHexString(factors.ideographic())
              + "\n";
      Store.write(file(task.plan(), source), line.getBytes(StandardCharsets.UTF_8));
    }

    private static TokenFactors factors(Task task, int[] ordinals) throws IOException {
      Corpus corpus = task.corpus();
      Calibration calibration = new Calibration(ExactTokens.o200k());
      int[] lengths = Arrays.stream(ordinals).map(corpus::characters).toArray();
      try (StagedTexts texts = new StagedTexts(task.plan().work(), corpus)) {
        for (SamplePoint point : SamplePoint.of(lengths)) {
          int ordinal = ordinals[point.document()];
          calibration.add(point, texts.text(ordinal), script(corpus, ordinal));
        }
      }
      return calibration.factors();
    }

    /** By script, then in global order, so that the sample holds each script in its share. */
    private static int[] ordered(Corpus corpus, String source) {
      List<Integer> ordinals = new ArrayList<>();
      for (Unit unit : corpus.units()) {
        if (unit.source().equals(source)) {
          IntStream.range(corpus.first(unit.index()), corpus.first(unit.index() + 1))
              .filter(ordinal -> !corpus.isUnreadable(ordinal))
              .forEach(ordinals::add);
        }
      }
      ordinals.sort(
          Comparator.comparing((Integer ordinal) -> script(corpus, ordinal))
              .thenComparing(corpus::order, Long::compareUnsigned)
              .thenComparing(Comparator.naturalOrder()));
      return ordinals.stream().mapToInt(Integer::intValue).toArray();
    }

    private static ScriptClass script(Corpus corpus, int ordinal) {
      return ScriptClass.of(corpus.bytes(ordinal), corpus.characters(ordinal));
    }
  }
}
