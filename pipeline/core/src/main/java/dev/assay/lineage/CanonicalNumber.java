package dev.assay.lineage;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as ECMAScript writes them (RFC 8785, 3.2.2.3): the shortest decimal that reads back as
 * the same double. Not {@code Double.toString}, whose digits changed between JDK 18 and 19.
 */
public final class CanonicalNumber {
  private static final int MOST_DIGITS = 17;
  private static final int PLAIN_UP_TO = 21;
  private static final int PLAIN_FROM = -7;

  private CanonicalNumber() {}

  /**
   * @throws IllegalArgumentException for NaN and infinities, which JSON does not have
   */
  public static String of(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw new IllegalArgumentException("Cannot write " + value + " as JSON");
    }
    if (value == 0) {
      return "0";
    }
    BigDecimal digits = shortest(value);
    return layout(digits.unscaledValue().abs().toString(), digits.scale(), value < 0);
  }

  /** The shortest decimal of a FLOAT. */
  public static String of(float value) {
    if (Float.isNaN(value) || Float.isInfinite(value)) {
      throw new IllegalArgumentException("Cannot write " + value + " as JSON");
    }
    if (value == 0) {
      return "0";
    }
    BigDecimal exact = new BigDecimal(value);
    for (int precision = 1; precision <= MOST_DIGITS; precision++) {
      BigDecimal rounded = exact.round(new MathContext(precision, RoundingMode.HALF_EVEN));
      if (rounded.floatValue() == value) {
        BigDecimal digits = rounded.stripTrailingZeros();
        return layout(digits.unscaledValue().abs().toString(), digits.scale(), value < 0);
      }
    }
    throw new AssertionError("nine digits tell every float");
  }

  private static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int precision = 1; precision <= MOST_DIGITS; precision++) {
      BigDecimal rounded = exact.round(new MathContext(precision, RoundingMode.HALF_EVEN));
      if (rounded.doubleValue() == value) {
        return rounded.stripTrailingZeros();
      }
    }
    throw new AssertionError("seventeen digits tell every double");
  }

  /** Digits and scale in the layout of ECMAScript's Number::toString. */
  private static String layout(String digits, int scale, boolean negative) {
    int point = digits.length() - scale;
    StringBuilder out = new StringBuilder(negative ? "-" : "");
    if (digits.length() <= point && point <= PLAIN_UP_TO) {
      out.append(digits).append("0".repeat(point - digits.length()));
    } else if (point > 0 && point <= PLAIN_UP_TO) {
      out.append(digits, 0, point).append('.').append(digits, point, digits.length());
    } else if (point > PLAIN_FROM + 1 && point <= 0) {
      out.append("0.").append("0".repeat(-point)).append(digits);
    } else {
      out.append(digits.charAt(0));
      if (digits.length() > 1) {
        out.append('.').append(digits, 1, digits.length());
      }
      int exponent = point - 1;
      out.append('e').append(exponent < 0 ? "-" : "+").append(Math.abs(exponent));
    }
    return out.toString();
  }
}
