package dev.assay.signal.datatrove;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;

/** Stop words of Gopher among the words of spaCy. */
final class StopWords implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "datatrove-stop-words",
          SignalKind.COUNT,
          "distinct words",
          "How many of the be to of and that have with are words of spaCy, in lower case "
              + "(gopher_quality_filter: at least 2).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return scan.spacyWords().stopWords();
  }
}
