package dev.assay.beam.plan;

import java.util.List;

/**
 * Hex digests of what each stage depends on: never of output folders, parallelism or runner.
 *
 * @param judged of each unit's verdicts, in the order of units
 * @param gate of repeated ids and source rules
 * @param dedup of the search for duplicates
 * @param emit of the shards
 * @param release of all: two runs with the same digest publish the same bytes
 */
public record PlanDigests(
    List<String> judged, String gate, String dedup, String emit, String release) {
  public PlanDigests {
    judged = List.copyOf(judged);
  }
}
