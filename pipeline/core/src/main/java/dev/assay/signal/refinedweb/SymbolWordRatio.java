package dev.assay.signal.refinedweb;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** #, . */
final class SymbolWordRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "refinedweb-symbol-word-ratio",
          SignalKind.RATIO,
          "symbols a word",
          "#, ... and … divided by words between white space (DCLM symbol_ratio_filter).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.spaceWords().symbols(), scan.spaceWords().words());
  }
}
