package dev.assay.release;

import dev.assay.lineage.Counts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source as the data card shows it.
 *
 * @param id of the source contract
 * @param title name for people, or null
 * @param publisher or null
 * @param url or null
 * @param license expression as declared
 * @param languages declared BCP 47 codes, may be empty
 * @param counts fates of its records
 */
public record SourceFacts(
    String id,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String url,
    String license,
    List<String> languages,
    Counts counts) {
  public SourceFacts {
    languages = List.copyOf(languages);
  }

  /** The title, else the id. */
  String shown() {
    return title == null ? id : title;
  }
}
