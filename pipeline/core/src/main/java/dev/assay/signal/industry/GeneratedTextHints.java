package dev.assay.signal.industry;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.PhraseTheme;
import dev.assay.signal.scan.Scan;

/**
 * What chat models say of themselves or to their user, 37 phrases: as an AI language model,
 * 作为一个人工智能 … Nearly all generated text has none of them.
 */
final class GeneratedTextHints implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "generated-text-hints",
          SignalKind.COUNT,
          "phrases",
          "What chat models say of themselves or to their user, 37 phrases: as an AI "
              + "language model, 作为一个人工智能 … Nearly all generated text has none of them; texts "
              + "about chat models quote them.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return scan.phrases().count(PhraseTheme.GENERATED);
  }
}
