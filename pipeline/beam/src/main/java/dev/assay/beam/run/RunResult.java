package dev.assay.beam.run;

import java.nio.file.Path;
import java.util.List;
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
 */
public record RunResult(
    Status status,
    String name,
    @Nullable String version,
    @Nullable Path release,
    @Nullable Funnel funnel,
    List<String> warnings,
    List<String> stops) {
  public RunResult {
    warnings = List.copyOf(warnings);
    stops = List.copyOf(stops);
  }

  /** What became of the release. */
  public enum Status {
    PUBLISHED,
    UNCHANGED,
    STOPPED,
    TOO_MUCH_UNREADABLE
  }
}
