package dev.assay.storage.duplicates;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A kept document and the copies that were removed in its favour.
 *
 * @param twin id of the document that is kept
 * @param twinRelease earlier release that keeps it, null for this one
 * @param exact copies of the same text
 * @param near copies that differ
 * @param leastSimilarity of those copies, 0 to 1
 * @param sources how many copies each source gave
 */
public record Group(
    String twin,
    @Nullable String twinRelease,
    long exact,
    long near,
    double leastSimilarity,
    SortedMap<String, Long> sources) {

  public long copies() {
    return exact + near;
  }
}
