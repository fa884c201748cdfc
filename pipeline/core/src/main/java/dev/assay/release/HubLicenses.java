package dev.assay.release;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * License words of the Hugging Face hub (its documentation, "Licenses"): mostly SPDX ids in lower
 * case. What the hub has no word for is {@code other}; the card lists the true expressions.
 */
final class HubLicenses {
  private static final String OTHER = "other";
  private static final Map<String, String> RENAMED =
      Map.of("odc-by-1.0", "odc-by", "odbl-1.0", "odbl", "pddl-1.0", "pddl", "c-uda-1.0", "c-uda");
  private static final Set<String> KNOWN =
      Set.of(
          "afl-3.0",
          "apache-2.0",
          "artistic-2.0",
          "bsd-2-clause",
          "bsd-3-clause",
          "bsd-3-clause-clear",
          "bsl-1.0",
          "cc0-1.0",
          "cc-by-2.0",
          "cc-by-2.5",
          "cc-by-3.0",
          "cc-by-4.0",
          "cc-by-sa-3.0",
          "cc-by-sa-4.0",
          "cc-by-nc-2.0",
          "cc-by-nc-3.0",
          "cc-by-nc-4.0",
          "cc-by-nc-sa-2.0",
          "cc-by-nc-sa-3.0",
          "cc-by-nc-sa-4.0",
          "cdla-permissive-1.0",
          "cdla-permissive-2.0",
          "cdla-sharing-1.0",
          "ecl-2.0",
          "etalab-2.0",
          "isc",
          "mit",
          "ncsa",
          "postgresql",
          "unlicense",
          "zlib");

  private HubLicenses() {}

  /** Sorted, each once. */
  static List<String> of(Collection<String> expressions) {
    return expressions.stream().map(HubLicenses::word).distinct().sorted().toList();
  }

  private static String word(String expression) {
    String lower = expression.toLowerCase(Locale.ROOT);
    String word = RENAMED.getOrDefault(lower, lower);
    return KNOWN.contains(word) || RENAMED.containsValue(word) ? word : OTHER;
  }
}
