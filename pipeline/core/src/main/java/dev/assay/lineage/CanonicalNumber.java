package dev.assay.lineage;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as ECMAScript's {@code Number::toString} writes them, which RFC 8785 section 3.2.2.3 asks
 * for: the fewest digits that read back as the same double, and of those the closest to it.
 *
 * <p>{@link Double#toString} does not give the fewest digits before JDK 19 (JDK-4511638), so it is
 * trusted only up to 15 digits, which no other decimal of 15 digits shares with the same double.
 */
public final class CanonicalNumber {
  private static final int SURE_DIGITS = 15;
  private static final int MOST_DIGITS = 17;
  private static final int MOST_FLOAT_DIGITS = 9;

  /** Decimal exponents from which ECMAScript writes an exponent. */
  private static final int LARGE = 21;

  private static final int SMALL = -6;

  private CanonicalNumber() {}

  /**
   * @throws IllegalArgumentException for NaN and infinities, which JSON does not have
   */
  public static String of(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("Canonical JSON has no number for " + value);
    }
    if (value == 0) {
      return "0";
    }
    BigDecimal shortest = shortest(StrictMath.abs(value));
    String digits = shortest.unscaledValue().toString();
    String written = place(digits, digits.length() - shortest.scale());
    return value < 0 ? "-" + written : written;
  }

  /**
   * The fewest digits that read back as the same float.
   *
   * @throws IllegalArgumentException for NaN and infinities, which JSON does not have
   */
  public static String of(float value) {
    if (!Float.isFinite(value)) {
      throw new IllegalArgumentException("Canonical JSON has no number for " + value);
    }
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < MOST_FLOAT_DIGITS; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (rounded.floatValue() == value) {
        return of(rounded.doubleValue());
      }
    }
    BigDecimal sure = exact.round(new MathContext(MOST_FLOAT_DIGITS, RoundingMode.HALF_EVEN));
    return of(sure.doubleValue());
  }

  private static BigDecimal shortest(double value) {
    BigDecimal quick = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    boolean normal = value >= Double.MIN_NORMAL;
    if (normal && quick.precision() <= SURE_DIGITS) {
      return quick;
    }
    BigDecimal exact = new BigDecimal(value);
    for (int digits = normal ? SURE_DIGITS : 1; digits < MOST_DIGITS; digits++) {
      BigDecimal found = closest(exact, value, digits);
      if (found != null) {
        return found.stripTrailingZeros();
      }
    }
    return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros();
  }

  /** The closest decimal of so many digits that reads back as the same double, or null. */
  private static @Nullable BigDecimal closest(BigDecimal exact, double value, int digits) {
    BigDecimal below = exact.round(new MathContext(digits, RoundingMode.DOWN));
    BigDecimal above = exact.round(new MathContext(digits, RoundingMode.UP));
    boolean belowIsSame = below.doubleValue() == value;
    boolean aboveIsSame = above.doubleValue() == value;
    if (belowIsSame && aboveIsSame) {
      return exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
    }
    return belowIsSame ? below : aboveIsSame ? above : null;
  }

  /** The number is 0.DIGITS times ten to the power of {@code point}. */
  private static String place(String digits, int point) {
    int count = digits.length();
    if (point > LARGE || point <= SMALL) {
      String fraction = count == 1 ? "" : "." + digits.substring(1);
      int exponent = point - 1;
      return digits.charAt(0) + fraction + (exponent < 0 ? "e-" : "e+") + StrictMath.abs(exponent);
    }
    if (point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    return count <= point
        ? digits + "0".repeat(point - count)
        : digits.substring(0, point) + "." + digits.substring(point);
  }
}
