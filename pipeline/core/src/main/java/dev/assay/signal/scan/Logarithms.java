package dev.assay.signal.scan;

/** Natural logarithms of whole numbers, StrictMath's, kept for those that are common. */
final class Logarithms {
  private static final double[] KEPT = new double[512];

  static {
    for (int i = 1; i < KEPT.length; i++) {
      KEPT[i] = StrictMath.log(i);
    }
  }

  private Logarithms() {}

  static double of(int number) {
    return number < KEPT.length ? KEPT[number] : StrictMath.log(number);
  }
}
