package dev.assay.signal.industry;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.PhraseTheme;
import dev.assay.signal.scan.Scan;

/** Statements that a machine translated the text, 13 phrases. */
final class MachineTranslationHints implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "machine-translation-hints",
          SignalKind.COUNT,
          "phrases",
          "Statements that a machine translated the text, 13 phrases. Says nothing of "
              + "translations that do not tell; texts about the matter use them too.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return scan.phrases().count(PhraseTheme.MACHINE_TRANSLATION);
  }
}
