package dev.assay.signal.datajuicer;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;

/** Words parted by spaces, tabs and line feeds, without special characters at their ends. */
final class WordsCount implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "data-juicer-words",
          SignalKind.COUNT,
          "words",
          "Words parted by spaces, tabs and line feeds, without special characters at "
              + "their ends (words_num_filter: 10 to 10,000).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return scan.plainWords().units().size();
  }
}
