package dev.assay.signal.datatrove;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Mean length of the words of spaCy that are more than marks. */
final class MeanWordLength implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "datatrove-mean-word-length",
          SignalKind.RATIO,
          "characters",
          "Mean length of spaCy's words that are more than marks (gopher_quality_filter: 3 to "
              + "10).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.spacyWords().plainCharacters(), scan.spacyWords().plain());
  }
}
