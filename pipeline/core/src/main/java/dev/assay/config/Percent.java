package dev.assay.config;

import java.math.BigDecimal;

/** Shares as people write them: {@code 0.5%} or {@code 0.005}. */
public final class Percent {
  private static final int LONGEST = 40;

  private Percent() {}

  /**
   * The share as a ratio: the double nearest to the decimal written, so that {@code 0.5%} equals
   * {@code 0.005}.
   *
   * @throws IllegalArgumentException when it is no share or not within 0 to 1
   */
  public static double ratio(String share) {
    boolean percent = share.endsWith("%");
    String digits = percent ? share.substring(0, share.length() - 1) : share;
    if (digits.length() > LONGEST || !digits.matches("[0-9]+(\\.[0-9]+)?")) {
      throw new IllegalArgumentException("Not a share: " + share);
    }
    BigDecimal value = new BigDecimal(digits).movePointLeft(percent ? 2 : 0);
    if (value.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("More than the whole: " + share);
    }
    return value.doubleValue();
  }
}
