package dev.assay.signal.refinedweb;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Characters of the paragraphs that occur more than once, every occurrence counted. */
final class DuplicateParagraphCharacterRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "refinedweb-duplicate-paragraph-character-ratio",
          SignalKind.RATIO,
          "ratio of characters of paragraphs",
          "Characters of the paragraphs that occur more than once, every occurrence "
              + "counted (DCLM repetition_filter).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(
        scan.trimmedLines().repeatedParagraphCharacters(),
        scan.trimmedLines().paragraphCharacters());
  }
}
