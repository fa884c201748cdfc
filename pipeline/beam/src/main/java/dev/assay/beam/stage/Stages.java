package dev.assay.beam.stage;

import java.util.function.Consumer;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricQueryResults;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.util.ReleaseInfo;
import org.joda.time.Duration;

/** Runs one stage as a pipeline and waits for it. */
public final class Stages {
  private static final Duration LOOK_EVERY = Duration.millis(250);
  private static final MetricNameFilter BYTES = MetricNameFilter.named("assay", "bytes");

  private final PipelineOptions options;
  private final Progress progress;

  private Stages(PipelineOptions options, Progress progress) {
    this.options = options;
    this.progress = progress;
  }

  /**
   * The direct runner of this JVM. Its checks that transforms do not change their inputs cost
   * several times the work itself, so production leaves them off and tests turn them on.
   *
   * @param parallelism workers, at least 1
   * @param enforced whether the runner checks coders and immutability
   */
  public static Stages direct(int parallelism, boolean enforced, Progress progress) {
    DirectOptions options = PipelineOptionsFactory.create().as(DirectOptions.class);
    options.setRunner(DirectRunner.class);
    options.setTargetParallelism(parallelism);
    options.setEnforceEncodability(enforced);
    options.setEnforceImmutability(enforced);
    options.setBlockOnRun(false);
    return new Stages(options, progress);
  }

  /** Version of Beam. */
  public static String engineVersion() {
    return ReleaseInfo.getReleaseInfo().getVersion();
  }

  /** The counter by which transforms say how many bytes they have done. */
  static Counter bytes() {
    return Metrics.counter(BYTES.getNamespace(), BYTES.getName());
  }

  public Progress progress() {
    return progress;
  }

  /**
   * @param wire adds the transforms of the stage to an empty pipeline
   * @throws StageFailure when a transform fails
   */
  public void run(String name, Consumer<Pipeline> wire) {
    options.setJobName("assay-" + name);
    Pipeline pipeline = Pipeline.create(options);
    wire.accept(pipeline);
    try {
      PipelineResult result = pipeline.run();
      PipelineResult.State state = result.waitUntilFinish(LOOK_EVERY);
      while (state == null || !state.isTerminal()) {
        progress.reached(bytesDone(result));
        state = result.waitUntilFinish(LOOK_EVERY);
      }
      if (state != PipelineResult.State.DONE) {
        throw new IllegalStateException("the runner ended in state " + state);
      }
    } catch (Pipeline.PipelineExecutionException | IllegalStateException failure) {
      throw StageFailure.of(name, failure);
    }
  }

  private static long bytesDone(PipelineResult result) {
    MetricsFilter filter = MetricsFilter.builder().addNameFilter(BYTES).build();
    MetricQueryResults found = result.metrics().queryMetrics(filter);
    long sum = 0;
    for (MetricResult<Long> counter : found.getCounters()) {
      sum += counter.getAttempted();
    }
    return sum;
  }
}
