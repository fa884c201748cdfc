package dev.assay.release;

import java.util.List;

/**
 * The shards of one split.
 *
 * @param split {@code train}, {@code validation}, {@code test}, or one of these behind {@code
 *     share-alike-}
 * @param shards in order of their paths
 */
public record SplitShards(String split, List<Shard> shards) {
  static final String SHARE_ALIKE = "share-alike-";

  public SplitShards {
    shards = List.copyOf(shards);
  }

  public long rows() {
    return shards.stream().mapToLong(Shard::rows).sum();
  }

  public long bytes() {
    return shards.stream().mapToLong(Shard::bytes).sum();
  }

  public long tokens() {
    return shards.stream().mapToLong(Shard::tokens).sum();
  }

  boolean isShareAlike() {
    return split.startsWith(SHARE_ALIKE);
  }

  /** Name as trainers know it: train, validation or test. */
  String plainName() {
    return isShareAlike() ? split.substring(SHARE_ALIKE.length()) : split;
  }
}
