package dev.assay.storage.export;

import dev.assay.lineage.ShardRow;
import java.util.Locale;

/** What the folders of an export are for. */
public enum ExportBy {
  /** All documents together. */
  NONE,
  /** A folder for each source. */
  SOURCE,
  /** A folder for each language. */
  LANGUAGE,
  /** A folder for each source, in it one for each language. */
  BOTH;

  String folder(ShardRow row) {
    String language = row.language() == null ? "und" : row.language();
    return switch (this) {
      case NONE -> "all";
      case SOURCE -> row.source();
      case LANGUAGE -> language;
      case BOTH -> row.source() + "/" + language;
    };
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
