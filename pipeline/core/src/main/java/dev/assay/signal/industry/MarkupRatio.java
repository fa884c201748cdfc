package dev.assay.signal.industry;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Characters of HTML tags and entities and of link targets, outside code. */
final class MarkupRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "markup-ratio",
          SignalKind.RATIO,
          "ratio of characters of lines",
          "Characters of HTML tags and entities and of link targets, outside code. "
              + "Generics in prose (List<String>) count wrongly.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.structure().markup(), scan.structure().characters());
  }
}
