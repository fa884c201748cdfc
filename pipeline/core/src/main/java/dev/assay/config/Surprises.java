package dev.assay.config;

import dev.assay.problem.Problems;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Unquoted values that YAML 1.1 and YAML 1.2 readers take for different things: {@code no} is false
 * for one and text for the other, {@code 12:30} is 750, {@code 017} is 15 or 17, {@code 1e3} is
 * text or 1000. Where a person could mean either, quotes or plain digits must say which.
 *
 * <p>Source: yaml.org/type/bool.html, int.html and float.html (1.1) against section 10.3 of YAML
 * 1.2.2.
 */
final class Surprises {
  private static final Set<String> TRUE = Set.of("yes", "y", "on", "true");
  private static final Set<String> FALSE = Set.of("no", "n", "off", "false");

  /** Digits of the longest number that anybody writes. */
  private static final int LONGEST = 60;

  private final Problems problems;

  Surprises(Problems problems) {
    this.problems = problems;
  }

  /** A key that the schema does not name. */
  void key(Place place, YamlScalar key) {
    boolean named = place.view().keys().contains(key.text());
    if (!key.quoted()
        && !named
        && isSurprise(key.text())
        && !place.view().alternatives().isEmpty()) {
      quote(key);
    }
  }

  void value(Place place, YamlScalar scalar) {
    if (scalar.quoted()) {
      return;
    }
    String text = scalar.text();
    Set<String> types = place.view().types();
    switch (scalar.type()) {
      case TEXT -> {
        boolean allowed = place.view().words().contains(text);
        if (!allowed && isSurprise(text) && types.contains("string")) {
          quote(scalar);
        }
      }
      case INTEGER, FLOAT -> {
        boolean number = types.contains("integer") || types.contains("number");
        if (number && !isPlainNumber(text)) {
          problems.error(
              scalar.location(),
              "`" + text + "` is read as different numbers by different YAML readers",
              "Write the number in plain digits");
        }
      }
      case NULL, BOOLEAN -> {}
    }
  }

  private void quote(YamlScalar scalar) {
    String text = scalar.text();
    String other = truth(text).orElse("a number");
    problems.error(
        scalar.location(),
        "unquoted `" + text + "` is " + other + " for some YAML readers and text for others",
        "Put it in quotes: \"" + text + "\"");
  }

  /** {@code true} or {@code false} for a word that YAML 1.1 takes for it. */
  static Optional<String> truth(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return TRUE.contains(lower)
        ? Optional.of("true")
        : FALSE.contains(lower) ? Optional.of("false") : Optional.empty();
  }

  private static boolean isSurprise(String text) {
    return (CoreType.of(text) == CoreType.TEXT && truth(text).isPresent())
        || isBaseSixty(text)
        || isGrouped(text);
  }

  /** Digits in groups joined by colons, such as {@code 12:30}. */
  private static boolean isBaseSixty(String text) {
    return text.length() < LONGEST
        && text.indexOf(':') > 0
        && text.matches("[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\\.[0-9_]*)?");
  }

  /** Digits with underscores, such as {@code 1_000}. */
  private static boolean isGrouped(String text) {
    return text.indexOf('_') > 0 && text.matches("[-+]?[0-9][0-9_]*(\\.[0-9_]*)?");
  }

  /** Decimal digits without leading zero, exponent or plus sign: the same number everywhere. */
  static boolean isPlainNumber(String text) {
    return text.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
  }
}
