package dev.assay.signal.datajuicer;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** ASCII punctuation and digits, white space, listed marks and emoji, of all characters. */
final class SpecialCharacterRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "special-character-ratio",
          SignalKind.RATIO,
          "ratio of characters",
          "ASCII punctuation and digits, white space, listed marks and emoji, of all "
              + "characters (special_characters_filter: at most 0.25; BigScience: at most 0.3 "
              + "for Chinese, 0.4 for English).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.specialCount().special(), scan.codePoints());
  }
}
