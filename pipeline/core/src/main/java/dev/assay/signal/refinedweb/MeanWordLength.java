package dev.assay.signal.refinedweb;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Mean length of the words between white space, marks included. */
final class MeanWordLength implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "refinedweb-mean-word-length",
          SignalKind.RATIO,
          "characters",
          "Mean length of the words between white space, marks included (DCLM "
              + "word_length_filter).");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.spaceWords().characters(), scan.spaceWords().words());
  }
}
