package dev.assay.signal.industry;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.PhraseTheme;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/**
 * Lines with one of 50 phrases that pages of a site repeat: rights reserved, privacy policy, 版权所有,
 * 上一篇 … Texts about such matters use them too.
 */
final class BoilerplateLineRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "boilerplate-line-ratio",
          SignalKind.RATIO,
          "ratio of lines that are not blank",
          "Lines with one of 50 phrases that pages of a site repeat: rights reserved, "
              + "privacy policy, 版权所有, 上一篇 … Texts about such matters use them too.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.phrases().lines(PhraseTheme.BOILERPLATE), scan.structure().lines());
  }
}
