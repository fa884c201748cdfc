package dev.assay.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a number is compared with a threshold. No operator but {@link #MISSING} fires on NaN. */
public enum Operator {
  LESS_THAN,
  AT_MOST,
  MORE_THAN,
  AT_LEAST,
  EQUALS,
  /** From the first bound to the second, both included. */
  BETWEEN,
  /** Below the first bound or above the second. */
  OUTSIDE,
  MISSING;

  /** The kebab-case word of the files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it takes two bounds. */
  public boolean takesRange() {
    return this == BETWEEN || this == OUTSIDE;
  }

  public static Optional<Operator> of(String word) {
    return Arrays.stream(values()).filter(operator -> operator.word().equals(word)).findFirst();
  }

  /** All words, in the order of declaration. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Operator::word).toList();
  }
}
