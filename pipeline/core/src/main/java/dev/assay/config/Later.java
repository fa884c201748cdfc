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
          Set.of("sources.records", "sources.models", "defaults.records", "defaults.models"));

  private static final Set<String> FORMATS =
      Set.of("json", "arrow", "wet", "xml", "pdf", "office", "epub");

  private Later() {}

  /**
   * @param path keys joined by dots
   */
  static boolean isKey(String schema, String path) {
    return KEYS.getOrDefault(schema, Set.of()).contains(path);
  }

  static boolean isWord(String schema, String path, String word) {
    return schema.equals("source") && path.endsWith(".format") && FORMATS.contains(word);
  }
}
