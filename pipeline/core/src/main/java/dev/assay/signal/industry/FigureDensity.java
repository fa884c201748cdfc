package dev.assay.signal.industry;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.PhraseTheme;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/**
 * Embedded images and mentions of figures: figure 1 to 9, fig., 如图, 下图 … What a text without its
 * pictures lacks.
 */
final class FigureDensity implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "figure-density",
          SignalKind.RATIO,
          "a thousand words and marks",
          "Embedded images and mentions of figures: figure 1 to 9, fig., 如图, 下图 … What a "
              + "text without its pictures lacks.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return 1000
        * Share.of(
            scan.structure().images() + scan.phrases().count(PhraseTheme.FIGURE),
            scan.tokens.size());
  }
}
