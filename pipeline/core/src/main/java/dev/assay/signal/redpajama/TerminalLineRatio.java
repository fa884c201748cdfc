package dev.assay.signal.redpajama;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Lines that end in . */
final class TerminalLineRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "redpajama-terminal-line-ratio",
          SignalKind.RATIO,
          "ratio of lines",
          "Lines that end in . ! ? or ”, of all lines, blank ones too (mean of "
              + "rps_lines_ending_with_terminal_punctution_mark).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.trimmedLines().redpajamaTerminal(), scan.normalWords().lines());
  }
}
