package dev.assay.signal.datajuicer;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** English stop words of the words in lower case. */
final class StopWordRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "data-juicer-stop-word-ratio",
          SignalKind.RATIO,
          "ratio of words",
          "English stop words of the words in lower case (stopwords_filter: at least " + "0.3).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.plainWords().stopWords(), scan.plainWords().units().size());
  }
}
