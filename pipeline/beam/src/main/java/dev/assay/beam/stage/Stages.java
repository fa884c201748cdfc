package dev.assay.beam.stage;

import java.util.function.Consumer;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/** Runs one stage as a pipeline and waits for it. */
public final class Stages {
  private final PipelineOptions options;

  private Stages(PipelineOptions options) {
    this.options = options;
  }

  /**
   * The direct runner of this JVM. Its checks that transforms do not change their inputs cost
   * several times the work itself, so production leaves them off and tests turn them on.
   *
   * @param parallelism workers, at least 1
   * @param enforced whether the runner checks coders and immutability
   */
  public static Stages direct(int parallelism, boolean enforced) {
    DirectOptions options = PipelineOptionsFactory.create().as(DirectOptions.class);
    options.setTargetParallelism(parallelism);
    options.setEnforceEncodability(enforced);
    options.setEnforceImmutability(enforced);
    options.setBlockOnRun(true);
    return new Stages(options);
  }

  /**
   * @param wire adds the transforms of the stage to an empty pipeline
   */
  public void run(String name, Consumer<Pipeline> wire) {
    options.setJobName("assay-" + name);
    Pipeline pipeline = Pipeline.create(options);
    wire.accept(pipeline);
    try {
      pipeline.run().waitUntilFinish();
    } catch (Pipeline.PipelineExecutionException failure) {
      throw StageFailure.of(name, failure);
    }
  }
}
