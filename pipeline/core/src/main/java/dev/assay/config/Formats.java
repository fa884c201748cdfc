package dev.assay.config;

import java.util.List;
import java.util.Set;

/** What the words of {@code format} mean for the rest of a contract. */
final class Formats {
  static final String AUTO = "auto";

  private static final Set<String> WITH_FIELDS =
      Set.of("jsonl", "json", "parquet", "csv", "tsv", "arrow");
  private static final Set<String> WITHOUT_FIELDS = Set.of("text", "markdown", "html", "warc");
  private static final List<String> COMPRESSED = List.of(".gz", ".zst");

  private Formats() {}

  /** Whether records of this format have fields that must be mapped. */
  static boolean hasFields(String format) {
    return WITH_FIELDS.contains(format);
  }

  /** Whether a document of this format is its text. */
  static boolean isPlain(String format) {
    return WITHOUT_FIELDS.contains(format);
  }

  /** Whether a file of this name holds records with fields. */
  static boolean hasFieldsByName(String file) {
    String name = file;
    for (String ending : COMPRESSED) {
      name = name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }
    return WITH_FIELDS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  static boolean isDelimited(String format) {
    return format.equals("csv") || format.equals("tsv") || format.equals(AUTO);
  }
}
