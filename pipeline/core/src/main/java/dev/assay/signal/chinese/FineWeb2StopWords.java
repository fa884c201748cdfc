package dev.assay.signal.chinese;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;

/** How many of the 22 stop words of FineWeb-2 for Mandarin occur as words. */
final class FineWeb2StopWords implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "fineweb2-stop-words",
          SignalKind.COUNT,
          "different words",
          "How many of the 22 stop words of FineWeb-2 for Mandarin occur as words "
              + "(cmn_Hani: at least 2). Missing when less than a tenth of the text is Han.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Chinese.count(scan, scan.chineseWords().fineWebStopWords());
  }
}
