package dev.assay.signal.industry;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.PhraseTheme;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Places left open: (( )), $( ), &lt;% %&gt;, ____, TODO, TBD, 待补充 …, outside code. */
final class PlaceholderDensity implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "placeholder-density",
          SignalKind.RATIO,
          "a thousand words and marks",
          "Places left open: {{ }}, ${ }, <% %>, ____, TODO, TBD, 待补充 …, outside code. "
              + "Templating manuals have many.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return 1000
        * Share.of(
            scan.structure().placeholders() + scan.phrases().count(PhraseTheme.PLACEHOLDER),
            scan.tokens.size());
  }
}
