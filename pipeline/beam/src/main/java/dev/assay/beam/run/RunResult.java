package dev.assay.beam.run;

import dev.assay.problem.Problem;
import dev.assay.rule.Bilingual;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a run ended.
 *
 * @param status what became of the release
 * @param name of the release
 * @param version that was published or is already there; null when nothing is
 * @param release folder of the release; null when nothing was published
 * @param funnel what became of the records; null when the run found its release unchanged
 * @param problems warnings that have a place in a file
 * @param notes warnings that have none
 * @param stops why nothing was published
 * @param titles what rules say of the reasons that they give
 */
public record RunResult(
    Status status,
    String name,
    @Nullable String version,
    @Nullable Path release,
    @Nullable Funnel funnel,
    List<Problem> problems,
    List<String> notes,
    List<String> stops,
    SortedMap<String, Bilingual> titles) {
  public RunResult {
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
    stops = List.copyOf(stops);
    titles = Collections.unmodifiableSortedMap(new TreeMap<>(titles));
  }

  /** What a person should look at. */
  public List<String> warnings() {
    return warnings(problems, notes);
  }

  static List<String> warnings(List<Problem> problems, List<String> notes) {
    return Stream.concat(problems.stream().map(Problem::message), notes.stream()).toList();
  }

  /** What became of the release. */
  public enum Status {
    PUBLISHED,
    UNCHANGED,
    STOPPED,
    TOO_MUCH_UNREADABLE
  }
}
