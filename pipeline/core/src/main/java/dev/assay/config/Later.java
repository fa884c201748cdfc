package dev.assay.config;

import java.util.Map;
import java.util.Set;

/** Keys and words of the design whose capability this version does not have. */
final class Later {
  private static final Map<String, Set<String>> KEYS =
      Map.of(
          "run",
          Set.of("dedup.boilerplate", "signals", "pseudonyms"),
          "source",
          Set.of("sources.models", "defaults.models"));

  private Later() {}

  /**
   * @param path keys joined by dots
   */
  static boolean isKey(String schema, String path) {
    return KEYS.getOrDefault(schema, Set.of()).contains(path);
  }
}
