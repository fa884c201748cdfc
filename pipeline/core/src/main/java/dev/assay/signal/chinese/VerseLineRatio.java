package dev.assay.signal.chinese;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/**
 * Lines whose clauses between marks are equally long, three to nine characters: classical verse.
 */
final class VerseLineRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "verse-line-ratio",
          SignalKind.RATIO,
          "ratio of lines that are not blank",
          "Lines whose clauses between marks are equally long, three to nine characters: "
              + "classical verse. Couplets in prose and lists of names of equal length count "
              + "as well. Missing when less than a tenth of the text is Han.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.verseLines().verse(), scan.verseLines().lines());
  }
}
