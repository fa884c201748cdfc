package dev.assay.signal.industry;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/**
 * Characters of UTF-8 read as Windows-1252 or GBK: Ã©, â€™, 锟斤, 烫烫 … Texts on encodings quote some.
 */
final class MojibakeRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "mojibake-ratio",
          SignalKind.RATIO,
          "ratio of characters that are not white space",
          "Characters of UTF-8 read as Windows-1252 or GBK: Ã©, â€™, 锟斤, 烫烫 … Texts on "
              + "encodings quote some.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.mojibake().characters(), scan.visible());
  }
}
