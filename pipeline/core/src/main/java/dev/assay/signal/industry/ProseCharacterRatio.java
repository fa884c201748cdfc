package dev.assay.signal.industry;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Characters of these lines. */
final class ProseCharacterRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "prose-character-ratio",
          SignalKind.RATIO,
          "ratio of characters of lines",
          "Characters of these lines.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.structure().proseCharacters(), scan.structure().characters());
  }
}
