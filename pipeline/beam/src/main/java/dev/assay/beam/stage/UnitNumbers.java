package dev.assay.beam.stage;

import dev.assay.beam.work.Unit;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.PCollection;

/** The units of a stage as elements: their numbers, spread over the workers. */
final class UnitNumbers {
  private UnitNumbers() {}

  static PCollection<Integer> of(Pipeline pipeline, List<Unit> units) {
    return of(pipeline, units.stream().map(Unit::index).toList(), "units");
  }

  static PCollection<Integer> of(Pipeline pipeline, List<Integer> numbers, String name) {
    return pipeline
        .apply(name, Create.of(numbers).withCoder(VarIntCoder.of()))
        .apply("spread " + name, Reshuffle.viaRandomKey());
  }
}
