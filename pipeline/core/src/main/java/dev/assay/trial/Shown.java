package dev.assay.trial;

import java.math.BigDecimal;

/** Numbers as people read them. */
public final class Shown {
  private Shown() {}

  /** Whole numbers without a point, others with the digits of a FLOAT. */
  public static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : new BigDecimal(Float.toString((float) value)).stripTrailingZeros().toPlainString();
  }
}
