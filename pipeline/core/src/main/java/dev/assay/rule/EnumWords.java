package dev.assay.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The kebab-case words of an enum, made once: rules ask for them for every document. */
final class EnumWords {
  private final List<String> words;

  private EnumWords(List<String> words) {
    this.words = words;
  }

  static EnumWords of(Enum<?>[] values) {
    return new EnumWords(
        Arrays.stream(values)
            .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList());
  }

  String of(Enum<?> value) {
    return words.get(value.ordinal());
  }

  /** In the order of declaration. */
  List<String> all() {
    return words;
  }
}
