package dev.assay.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a word is compared. No operator but {@link #MISSING} fires when there is no word. */
public enum WordOperator {
  EQUALS,
  IN,
  NOT_IN,
  /** A set of words has at least one of these. */
  HAS,
  MISSING,
  /** The opposite of missing. */
  PRESENT;

  /** The kebab-case word of the files; presence is written {@code missing: false}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<WordOperator> of(String word) {
    return Arrays.stream(values())
        .filter(operator -> operator != PRESENT && operator.word().equals(word))
        .findFirst();
  }

  /** All words of the files, in the order of declaration. */
  public static List<String> words() {
    return Arrays.stream(values()).filter(o -> o != PRESENT).map(WordOperator::word).toList();
  }
}
