package dev.assay.config;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the words of {@code format} mean for the rest of a contract. */
final class Formats {
  static final String AUTO = "auto";

  private static final Set<String> WITH_FIELDS = Set.of("jsonl", "json", "parquet", "csv", "tsv");
  private static final Set<String> WITHOUT_FIELDS =
      Set.of("text", "markdown", "html", "warc", "wet", "pdf", "office", "epub");
  private static final Set<String> MAYBE_WITH_FIELDS = Set.of("xml");
  private static final Set<String> ARCHIVES = Set.of("zip", "tar", "tgz", "tbz2", "txz", "tzst");
  private static final List<String> COMPRESSED = List.of(".gz", ".zst", ".bz2", ".xz", ".lz4");

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
    return WITH_FIELDS.contains(ending(file));
  }

  /** Whether records of a file of this name may have fields: XML, or whatever an archive holds. */
  static boolean mayHaveFieldsByName(String file) {
    String ending = ending(file);
    return MAYBE_WITH_FIELDS.contains(ending) || ARCHIVES.contains(ending);
  }

  private static String ending(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    for (String ending : COMPRESSED) {
      name = name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Whether records stand at a path inside files of this format. */
  static boolean hasRecordPath(String format) {
    return format.equals("json") || format.equals("xml") || format.equals(AUTO);
  }

  static boolean isDelimited(String format) {
    return format.equals("csv") || format.equals("tsv") || format.equals(AUTO);
  }
}
