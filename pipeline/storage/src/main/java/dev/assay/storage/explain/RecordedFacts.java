package dev.assay.storage.explain;

import dev.assay.rule.Facts;
import dev.assay.signal.Signals;
import dev.assay.source.SourceContract;
import dev.assay.usage.Permission;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a release stores of the facts on which rules decided: the signals. */
final class RecordedFacts implements Facts {
  private final double[] values = new double[Signals.all().size()];

  /**
   * @param signals of the record, by name
   */
  RecordedFacts(List<Measured> signals) {
    Arrays.fill(values, Double.NaN);
    for (Measured signal : signals) {
      int index = Signals.indexOf(signal.signal());
      if (index >= 0) {
        values[index] = signal.value();
      }
    }
  }

  @Override
  public double signal(int index) {
    return values[index];
  }

  @Override
  public int probe(int index) {
    throw new NotRecorded();
  }

  @Override
  public String language() {
    throw new NotRecorded();
  }

  @Override
  public String license() {
    throw new NotRecorded();
  }

  @Override
  public Permission permission() {
    throw new NotRecorded();
  }

  @Override
  public SourceContract source() {
    throw new NotRecorded();
  }

  @Override
  public @Nullable String host() {
    throw new NotRecorded();
  }
}
