package dev.assay.beam.run;

import dev.assay.problem.Problem;
import dev.assay.rule.Bilingual;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a run ended.
 *
 * @param status what became of the release
 * @param name of the release
 * @param version that was published or is already there; null when nothing is
 * @param release folder of the release; null when nothing was published
 * @param funnel what became of the records; null when the run found its release unchanged
 * @param warnings what a person should look at
 * @param stops why nothing was published
 * @param problems those of the warnings that have a place in a file
 * @param titles what rules say of the reasons that they give
 */
public record RunResult(
    Status status,
    String name,
    @Nullable String version,
    @Nullable Path release,
    @Nullable Funnel funnel,
    List<String> warnings,
    List<String> stops,
    List<Problem> problems,
    SortedMap<String, Bilingual> titles) {
  public RunResult {
    warnings = List.copyOf(warnings);
    stops = List.copyOf(stops);
    problems = List.copyOf(problems);
    titles = Collections.unmodifiableSortedMap(new TreeMap<>(titles));
  }

  /** What became of the release. */
  public enum Status {
    PUBLISHED,
    UNCHANGED,
    STOPPED,
    TOO_MUCH_UNREADABLE
  }
}
