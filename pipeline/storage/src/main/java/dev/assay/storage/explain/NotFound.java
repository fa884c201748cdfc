package dev.assay.storage.explain;

import dev.assay.lineage.QuarantineRow;
import dev.assay.release.Manifest;
import dev.assay.verify.ReleaseFolders;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The release knows no such record, or more than one.
 *
 * @param folders that were searched
 * @param manifest of the release, which names every source
 * @param asked as it was asked
 * @param source the source that was meant, null when the release knows none of that name
 * @param matches ids of records that were meant, when there are several
 * @param nearest ids most like the one asked for, best first
 * @param files of the source with the number of their records; at most {@value #MOST}
 * @param unreadable regions of the source that could not be read; at most {@value #MOST}
 * @param searched rows whose ids were compared
 * @param missing parts that could not be searched
 */
public record NotFound(
    ReleaseFolders folders,
    Manifest manifest,
    String asked,
    @Nullable String source,
    List<String> matches,
    List<String> nearest,
    SortedMap<String, Long> files,
    List<QuarantineRow> unreadable,
    long searched,
    List<String> missing)
    implements Answer {
  /** Most lines of one kind. */
  public static final int MOST = 20;

  public NotFound {
    matches = List.copyOf(matches);
    nearest = List.copyOf(nearest);
    unreadable = List.copyOf(unreadable);
    missing = List.copyOf(missing);
  }
}
