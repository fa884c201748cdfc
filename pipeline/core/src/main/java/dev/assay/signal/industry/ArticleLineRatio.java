package dev.assay.signal.industry;

import dev.assay.signal.measure.Measure;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.signal.scan.Scan;
import dev.assay.signal.scan.Share;

/** Lines that begin an article of a law: 第…条, Article, Section or § and a number. */
final class ArticleLineRatio implements Measure {
  private static final Signal SIGNAL =
      new Signal(
          "article-line-ratio",
          SignalKind.RATIO,
          "ratio of lines that are not blank",
          "Lines that begin an article of a law: 第…条, Article, Section or § and a number.");

  @Override
  public Signal signal() {
    return SIGNAL;
  }

  @Override
  public double value(Scan scan) {
    return Share.of(scan.structure().articles(), scan.structure().lines());
  }
}
