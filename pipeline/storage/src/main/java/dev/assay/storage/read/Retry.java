package dev.assay.storage.read;

import dev.assay.document.RawDocument;
import dev.assay.document.RecordSink;
import dev.assay.document.Split;
import dev.assay.document.Unreadable;
import dev.assay.lineage.QuarantineRow;
import dev.assay.problem.Problems;
import dev.assay.source.SourceContract;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads files again in which something could not be read, as they are now and under the contracts
 * as they are now. Changes nothing.
 */
public final class Retry {
  private final Map<String, SourceContract> sources;
  private final long splitSize;

  /** What became of a region. */
  public enum State {
    /** Nothing at its place is unreadable any more. */
    READABLE,
    /** Something at its place is. */
    UNREADABLE,
    /** No source of the run has the file. */
    GONE
  }

  /**
   * One region.
   *
   * @param row of the release
   * @param state now
   * @param reason why it still cannot be read, else empty
   * @param detail for people, else empty
   */
  public record Outcome(QuarantineRow row, State state, String reason, String detail) {}

  /**
   * @param sources by id
   * @param splitSize of the run
   */
  public Retry(Map<String, SourceContract> sources, long splitSize) {
    this.sources = sources;
    this.splitSize = splitSize;
  }

  /**
   * @return one outcome for each row, in their order
   * @throws IOException when a file cannot be read from its disk
   */
  public List<Outcome> of(List<QuarantineRow> rows) throws IOException {
    Map<String, List<Unreadable>> now = new HashMap<>();
    Map<String, List<QuarantineRow>> bySource =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    QuarantineRow::source, LinkedHashMap::new, Collectors.toList()));
    for (Map.Entry<String, List<QuarantineRow>> each : bySource.entrySet()) {
      SourceContract source = sources.get(each.getKey());
      if (source != null) {
        Set<String> origins =
            each.getValue().stream().map(QuarantineRow::origin).collect(Collectors.toSet());
        read(source, origins, now);
      }
    }
    return rows.stream()
        .map(row -> outcome(row, now.get(name(row.source(), row.origin()))))
        .toList();
  }

  private void read(SourceContract source, Set<String> origins, Map<String, List<Unreadable>> now)
      throws IOException {
    Problems problems = new Problems();
    List<Split> splits = SplitPlanner.plan(source, splitSize, problems);
    problems.throwIfErrors();
    try (Reading reading = new Reading(source)) {
      for (Split split : splits) {
        String origin = asked(split.origin(), origins);
        if (origin != null) {
          String name = name(source.id(), origin);
          reading.read(split, new Regions(now.computeIfAbsent(name, any -> new ArrayList<>())));
        }
      }
    }
  }

  /** The file itself, or the archive that it stands in; null when neither is asked for. */
  private static @Nullable String asked(String origin, Set<String> origins) {
    for (int end = origin.length(); end > 0; end = origin.lastIndexOf("!/", end - 1)) {
      if (origins.contains(origin.substring(0, end))) {
        return origin.substring(0, end);
      }
    }
    return null;
  }

  private static String name(String source, String origin) {
    return source + "\n" + origin;
  }

  private static Outcome outcome(QuarantineRow row, @Nullable List<Unreadable> now) {
    if (now == null) {
      return new Outcome(row, State.GONE, "", "");
    }
    long end = row.byteOffset() + Math.max(1, row.bytesLost());
    for (Unreadable region : now) {
      long regionEnd = region.byteOffset() + Math.max(1, region.bytesLost());
      if (region.byteOffset() < end && row.byteOffset() < regionEnd) {
        return new Outcome(row, State.UNREADABLE, region.reason(), region.detail());
      }
    }
    return new Outcome(row, State.READABLE, "", "");
  }

  /** Keeps what cannot be read. */
  private record Regions(List<Unreadable> regions) implements RecordSink {
    @Override
    public void document(RawDocument document) {}

    @Override
    public void unreadable(Unreadable region) {
      regions.add(region);
    }
  }
}
