package dev.assay.source;

import dev.assay.problem.Location;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Contracts of files that have none: an open source of general level, of which nothing is known.
 */
public final class PlainSource {
  private PlainSource() {}

  /**
   * @param folder in which the files stand, or null where there are none
   * @param files glob relative to the folder
   * @param fields mapping for formats that have fields, or null
   */
  public static SourceContract of(
      String id,
      String license,
      @Nullable Path folder,
      String files,
      @Nullable FieldMapping fields) {
    return new SourceContract(
        id,
        null,
        null,
        null,
        license,
        null,
        SourceKind.OPEN,
        List.of(Purpose.PRE_TRAINING),
        List.of(),
        Preference.UNKNOWN,
        false,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        DataLevel.GENERAL,
        List.of(),
        null,
        null,
        null,
        null,
        SourceContract.DEFAULT_PRIORITY,
        List.of(),
        files.isEmpty() ? List.of() : List.of(files),
        "auto",
        null,
        null,
        CsvDialect.DEFAULT,
        Map.of(),
        fields,
        SourceContract.DEFAULT_MAX_DOCUMENT,
        Location.ofFile(folder == null ? "" : folder.resolve("files").toString()));
  }
}
