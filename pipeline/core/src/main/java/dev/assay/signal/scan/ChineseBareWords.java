package dev.assay.signal.scan;

/** The Chinese words without the marks between them. */
final class ChineseBareWords extends Pass {
  private final Units units = new Units();

  @Override
  void read(Scan scan) {
    scan.chineseWords().copyWords(units);
  }

  Units units() {
    return units;
  }
}
