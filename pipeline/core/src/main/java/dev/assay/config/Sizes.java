package dev.assay.config;

import java.math.BigDecimal;
import java.util.Map;

/** Sizes as people write them: {@code 64MB}, {@code 1.5GiB}, {@code 4096}. */
public final class Sizes {
  private static final Map<String, Long> UNITS =
      Map.ofEntries(
          Map.entry("", 1L),
          Map.entry("B", 1L),
          Map.entry("kB", 1_000L),
          Map.entry("KB", 1_000L),
          Map.entry("MB", 1_000_000L),
          Map.entry("GB", 1_000_000_000L),
          Map.entry("TB", 1_000_000_000_000L),
          Map.entry("KiB", 1L << 10),
          Map.entry("MiB", 1L << 20),
          Map.entry("GiB", 1L << 30),
          Map.entry("TiB", 1L << 40));

  private static final int LONGEST = 40;

  private Sizes() {}

  /**
   * Bytes of a size. Units after IEC 80000-13: MB is 10^6 bytes, MiB is 2^20; a bare number is
   * bytes.
   *
   * @throws IllegalArgumentException when it is no size, not a whole number of bytes, or too large
   */
  public static long bytes(String size) {
    int end = 0;
    while (end < size.length() && (isDigit(size.charAt(end)) || size.charAt(end) == '.')) {
      end++;
    }
    Long unit = UNITS.get(size.substring(end));
    if (unit == null || end == 0 || end > LONGEST) {
      throw new IllegalArgumentException("Not a size: " + size);
    }
    try {
      return new BigDecimal(size.substring(0, end))
          .multiply(BigDecimal.valueOf(unit))
          .longValueExact();
    } catch (ArithmeticException | NumberFormatException e) {
      throw new IllegalArgumentException("Not a whole number of bytes: " + size, e);
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
