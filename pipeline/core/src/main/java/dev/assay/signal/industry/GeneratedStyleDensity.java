package dev.assay.signal.industry;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.PhraseTheme;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/**
 * Words that chat models like better than people do: delve, tapestry, 综上所述 … A weak hint: people
 * use every one of them, and the liking changes with the model.
 */
final class GeneratedStyleDensity implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "generated-style-density",
          SignalKind.RATIO,
          "a thousand words and marks",
          "Words that chat models like better than people do: delve, tapestry, 综上所述 … A "
              + "weak hint: people use every one of them, and the liking changes with the "
              + "model. For comparisons between sources, not for single texts.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return 1000 * Share.of(scan.phrases().count(PhraseTheme.GENERATED_STYLE), scan.tokens.size());
  }
}
