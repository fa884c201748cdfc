package dev.assay.release;

import dev.assay.lineage.Counts;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A source as the data card shows it.
 *
 * @param id of the source contract
 * @param title name for people, or null
 * @param publisher or null
 * @param url or null
 * @param licenses under which its kept documents enter, sorted
 * @param duties that go with them, such as {@code attribution}, sorted
 * @param kind word of the kind of source, such as {@code crawled}
 * @param jurisdiction ISO 3166 code of origin, or null
 * @param counts fates of its records
 */
public record SourceFacts(
    String id,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String url,
    List<String> licenses,
    List<String> duties,
    String kind,
    @Nullable String jurisdiction,
    Counts counts) {
  /** Duties that are met by naming whom a text comes from. */
  private static final Set<String> CREDIT = Set.of("attribution", "notice", "license-text");

  public SourceFacts {
    licenses = sorted(licenses);
    duties = sorted(duties);
  }

  private static List<String> sorted(Collection<String> words) {
    return List.copyOf(new TreeSet<>(words));
  }

  /** Whether any of its documents is in the release. */
  boolean isPresent() {
    return counts.kept() > 0;
  }

  /** Whether a license of its documents asks for credit or for a notice to stay with them. */
  boolean asksForCredit() {
    return isPresent() && duties.stream().anyMatch(CREDIT::contains);
  }

  /** The title, else the id. */
  String shown() {
    return title == null ? id : title;
  }
}
