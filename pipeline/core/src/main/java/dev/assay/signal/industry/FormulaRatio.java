package dev.assay.signal.industry;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/**
 * Characters of formulas between dollars, \( \) or \[ \], of LaTeX commands, and mathematical
 * operators.
 */
final class FormulaRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "formula-ratio",
          SignalKind.RATIO,
          "ratio of characters of lines",
          "Characters of formulas between dollars, \\( \\) or \\[ \\], of LaTeX "
              + "commands, and mathematical operators. Shell variables between two dollars in "
              + "a line may count wrongly.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.structure().formula(), scan.structure().characters());
  }
}
