package dev.assay.signal.industry;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/**
 * Words of five ASCII letters and digits or more without a vowel, with a letter thrice in a row, or
 * with three changes between letters and digits: OCR and encoded data.
 */
final class OddWordRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "odd-word-ratio",
          SignalKind.RATIO,
          "ratio of words",
          "Words of five ASCII letters and digits or more without a vowel, with a letter "
              + "thrice in a row, or with three changes between letters and digits: OCR and "
              + "encoded data. Hashes, codes and a few abbreviations count as well.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.oddWords().odd(), scan.oddWords().words());
  }
}
