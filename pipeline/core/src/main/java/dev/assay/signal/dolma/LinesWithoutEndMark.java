package dev.assay.signal.dolma;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;

/** Lines that do not end as a sentence does. */
final class LinesWithoutEndMark implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "dolma-lines-without-end-mark",
          SignalKind.COUNT,
          "lines",
          "Lines that, white space aside, do not end in . ? ! or a straight double quotation "
              + "mark, blank ones too (c4_v2 lines_with_no_ending_punctuation).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return scan.splitLines().withoutEndMark();
  }
}
