package dev.assay.signal.scan;

/** A part of a whole, missing where the whole is nothing. */
public final class Share {
  private Share() {}

  /** {@code part / whole}; NaN when {@code whole} is 0. */
  public static double of(double part, double whole) {
    return whole == 0 ? Double.NaN : part / whole;
  }
}
