package dev.assay.rule;

import dev.assay.signal.measure.SignalKind;
import java.math.BigDecimal;

/**
 * A threshold. Bounds of ratios are rounded to FLOAT, because the value they meet was stored as
 * one: 0.1 as a double is not 0.1 as a float.
 *
 * @param operator how to compare
 * @param low the bound, or the first of two; NaN for {@code missing}
 * @param high the second bound, else the same as {@code low}
 * @param kind of the number compared
 */
public record Comparison(Operator operator, double low, double high, SignalKind kind) {
  public Comparison {
    low = stored(low, kind);
    high = stored(high, kind);
  }

  public static Comparison of(Operator operator, double bound, SignalKind kind) {
    return new Comparison(operator, bound, bound, kind);
  }

  /** At least this often. */
  public static Comparison atLeast(long count) {
    return of(Operator.AT_LEAST, count, SignalKind.COUNT);
  }

  /** Whether the value is on the firing side; false for NaN, except for {@code missing}. */
  public boolean holds(double value) {
    return switch (operator) {
      case LESS_THAN -> value < low;
      case AT_MOST -> value <= low;
      case MORE_THAN -> value > low;
      case AT_LEAST -> value >= low;
      case EQUALS -> value == low;
      case BETWEEN -> value >= low && value <= high;
      case OUTSIDE -> value < low || value > high;
      case MISSING -> Double.isNaN(value);
    };
  }

  /** Operator and bound: {@code less-than 50}, {@code between 3 and 10}, {@code missing}. */
  public String threshold() {
    if (operator == Operator.MISSING) {
      return operator.word();
    }
    String first = operator.word() + " " + number(low);
    return operator.takesRange() ? first + " and " + number(high) : first;
  }

  /** As in a pack: {@code {less-than: 50}}. */
  @Override
  public String toString() {
    if (operator == Operator.MISSING) {
      return "{missing: true}";
    }
    String bounds =
        operator.takesRange() ? "[" + number(low) + ", " + number(high) + "]" : number(low);
    return "{" + operator.word() + ": " + bounds + "}";
  }

  private static double stored(double bound, SignalKind kind) {
    return kind == SignalKind.RATIO ? Double.valueOf((float) bound) : bound;
  }

  /** The shortest decimal that reads back as the stored value. */
  private String number(double value) {
    BigDecimal exact =
        kind == SignalKind.RATIO
            ? new BigDecimal(Float.toString((float) value))
            : BigDecimal.valueOf(value);
    BigDecimal plain = exact.stripTrailingZeros();
    return plain.toPlainString();
  }
}
