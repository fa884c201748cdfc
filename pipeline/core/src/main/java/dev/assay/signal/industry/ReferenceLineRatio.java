package dev.assay.signal.industry;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.PhraseTheme;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/**
 * Lines that begin with a number in square brackets, are links for more than half, or name a DOI,
 * ISBN, journal or proceedings.
 */
final class ReferenceLineRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "reference-line-ratio",
          SignalKind.RATIO,
          "ratio of lines that are not blank",
          "Lines that begin with a number in square brackets, are links for more than "
              + "half, or name a DOI, ISBN, journal or proceedings.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Math.min(
        1,
        Share.of(
            scan.structure().referenceLines() + scan.phrases().lines(PhraseTheme.REFERENCE),
            scan.structure().lines()));
  }
}
