package dev.assay.signal.datajuicer;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Characters of the text divided by its lines, blank ones too. */
final class MeanLineLength implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "data-juicer-mean-line-length",
          SignalKind.RATIO,
          "characters",
          "Characters of the text divided by its lines, blank ones too "
              + "(average_line_length_filter: at least 10).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.codePoints(), scan.endedLines());
  }
}
