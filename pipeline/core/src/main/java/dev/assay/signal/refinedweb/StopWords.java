package dev.assay.signal.refinedweb;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;

/** How often one of the, be, to, of, and, that, have, with stands between white space. */
final class StopWords implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "refinedweb-stop-words",
          SignalKind.COUNT,
          "words",
          "How often one of the, be, to, of, and, that, have, with stands between white "
              + "space; each as often as it occurs (DCLM stop_word_filter, count_unique False).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return scan.spaceWords().stopWords();
  }
}
