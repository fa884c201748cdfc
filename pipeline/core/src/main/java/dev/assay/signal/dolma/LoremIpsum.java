package dev.assay.signal.dolma;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;

/** Whether the text holds placeholder text. */
final class LoremIpsum implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "dolma-lorem-ipsum",
          SignalKind.COUNT,
          "1 or 0",
          "1 when lorem ipsum stands in the text, in any case (c4_v2 has_lorem_ipsum).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Contained.ignoringCase(scan, "lorem ipsum") ? 1 : 0;
  }
}
