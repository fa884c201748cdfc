package dev.assay.signal.redpajama;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** How often lorem ipsum stands in the normalised text, divided by its characters. */
final class LoremIpsumRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "redpajama-lorem-ipsum-ratio",
          SignalKind.RATIO,
          "occurrences a character",
          "How often lorem ipsum stands in the normalised text, divided by its "
              + "characters (rps_doc_lorem_ipsum).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.normalWords().loremIpsum(), scan.normalWords().characters());
  }
}
