package dev.assay.signal.dolma;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Characters in lines that occur more than once. */
final class DuplicateLineCharacterRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "dolma-duplicate-line-character-ratio",
          SignalKind.RATIO,
          "characters a character of words",
          "Characters in lines, parted by runs of line feeds, that occur more than once, every "
              + "occurrence counted, divided by the characters but white space: may exceed 1 "
              + "(gopher_v2 fraction_of_characters_in_duplicate_lines).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.splitLines().repeatedCharacters(), scan.splitWords().units().characters());
  }
}
