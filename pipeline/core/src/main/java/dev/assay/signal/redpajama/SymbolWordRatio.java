package dev.assay.signal.redpajama;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** #, . */
final class SymbolWordRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "redpajama-symbol-word-ratio",
          SignalKind.RATIO,
          "symbols a word or mark",
          "#, ... and … divided by words and marks, \\w+ or [^\\w\\s]+ "
              + "(rps_doc_symbol_to_word_ratio).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.spaceWords().symbols(), scan.spaceWords().pieces());
  }
}
