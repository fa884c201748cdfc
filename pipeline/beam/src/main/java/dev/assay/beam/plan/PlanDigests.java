package dev.assay.beam.plan;

import java.util.List;
import java.util.Map;

/**
 * Hex digests of what each stage depends on: never of output folders, parallelism or runner.
 *
 * @param judged of each unit's verdicts, in the order of units
 * @param tokens of the calibration of token counts, by source
 * @param gate of repeated ids and source rules
 * @param dedup of the search for duplicates
 * @param emit of the shards
 * @param release of all: two runs with the same digest publish the same bytes
 */
public record PlanDigests(
    List<String> judged,
    Map<String, String> tokens,
    String gate,
    String dedup,
    String emit,
    String release) {
  public PlanDigests {
    judged = List.copyOf(judged);
    tokens = Map.copyOf(tokens);
  }

  /** Of the calibration of a source with units. */
  public String tokensOf(String source) {
    String digest = tokens.get(source);
    if (digest == null) {
      throw new IllegalArgumentException("No unit is of source " + source);
    }
    return digest;
  }
}
