package dev.assay.cli;

import java.util.Locale;

/** Numbers as people read them. */
final class Quantities {
  private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB", "PB"};

  private Quantities() {}

  /** Decimal units: MB = 10^6 bytes. */
  static String bytes(long bytes) {
    double value = bytes;
    int unit = 0;
    while (value >= 1000 && unit < UNITS.length - 1) {
      value /= 1000;
      unit++;
    }
    return unit == 0
        ? bytes + " B"
        : String.format(Locale.ROOT, value < 10 ? "%.2f %s" : "%.1f %s", value, UNITS[unit]);
  }

  /** With a comma every three digits. */
  static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** The shortest decimal, of a FLOAT where it is one; a whole number without a point. */
  static String decimal(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return Long.toString((long) value);
    }
    return (float) value == value ? Float.toString((float) value) : Double.toString(value);
  }

  /** With at most four decimals, cut off: only what is the same is 1. */
  static String similarity(double value) {
    return decimal(Math.floor(value * 10_000) / 10_000);
  }

  /** With one decimal; a part that is not nothing is never shown as nothing. */
  static String percent(long part, long whole) {
    if (whole == 0) {
      return "-";
    }
    double value = 100.0 * part / whole;
    if (part > 0 && value < 0.05) {
      return "<0.1 %";
    }
    return String.format(Locale.ROOT, "%.1f %%", value);
  }
}
