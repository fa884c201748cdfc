package dev.assay.signal.datatrove;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Hash signs a word of spaCy. */
final class HashRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "datatrove-hash-ratio",
          SignalKind.RATIO,
          "hash signs a word of spaCy",
          "Hash signs divided by spaCy's words, marks among them (gopher_quality_filter: at most "
              + "0.1).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.spacyWords().hashSigns(), scan.spacyWords().units().size());
  }
}
