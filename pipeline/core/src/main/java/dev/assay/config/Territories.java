package dev.assay.config;

import dev.assay.problem.Problems;
import java.util.Locale;
import java.util.Set;

/** ISO 3166-1 codes. */
final class Territories {
  private static final Set<String> CODES = Set.of(Locale.getISOCountries());
  private static final int LENGTH = 2;

  private Territories() {}

  /** Reports two capitals that are the code of no country; other forms the schema refuses. */
  static void check(YamlScalar code, Problems problems) {
    String text = code.text();
    boolean formed = text.length() == LENGTH && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    if (!formed || CODES.contains(text)) {
      return;
    }
    String remedy =
        text.equals("UK")
            ? "Did you mean `GB`?"
            : text.equals("EU")
                ? "Name the countries one by one"
                : "Look the code of the country up";
    problems.error(code.location(), "`" + text + "` is not an ISO 3166 code", remedy);
  }
}
