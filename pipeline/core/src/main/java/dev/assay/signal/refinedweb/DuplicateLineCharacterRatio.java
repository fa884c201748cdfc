package dev.assay.signal.refinedweb;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Characters of the lines that occur more than once, every occurrence counted. */
final class DuplicateLineCharacterRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "refinedweb-duplicate-line-character-ratio",
          SignalKind.RATIO,
          "ratio of characters of lines",
          "Characters of the lines that occur more than once, every occurrence counted "
              + "(DCLM repetition_filter).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(
        scan.trimmedLines().repeatedLineCharacters(), scan.trimmedLines().lineCharacters());
  }
}
