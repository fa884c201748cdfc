package dev.assay.beam.run;

import dev.assay.beam.plan.Plan;
import dev.assay.beam.work.ShardPlan;
import dev.assay.lineage.Digest;
import dev.assay.release.Shard;
import dev.assay.release.SplitShards;
import dev.assay.storage.parquet.ChannelInputFile;
import dev.assay.storage.parquet.RowCursor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts shards into a release and counts their rows: what the release says of them is read there.
 */
final class CopiedShards {
  private static final List<String> COLUMNS =
      List.of("source", "language", "license", "token_count");

  private final Map<String, List<Shard>> splits = new LinkedHashMap<>();
  private final SortedMap<String, Long> rows = new TreeMap<>();
  private final SortedMap<String, Long> languages = new TreeMap<>();
  private final SortedMap<String, Long> licenses = new TreeMap<>();
  private final SortedMap<String, SortedSet<String>> licensesOf = new TreeMap<>();

  private CopiedShards() {}

  /**
   * @param release folder of the release
   */
  static CopiedShards into(Path release, Plan plan, ShardPlan shards) throws IOException {
    CopiedShards copied = new CopiedShards();
    for (ShardPlan.Shard shard : shards.shards()) {
      Path target = release.resolve(shard.name());
      Trees.copy(Path.of(plan.work().stage("emit", plan.digests().emit(), shard.name())), target);
      copied.add(shard, target);
    }
    return copied;
  }

  private void add(ShardPlan.Shard shard, Path file) throws IOException {
    long documents = 0;
    long tokens = 0;
    try (RowCursor cursor = RowCursor.open(ChannelInputFile.of(file), COLUMNS)) {
      for (; cursor.next(); documents++) {
        count(String.valueOf(cursor.string(0)), cursor);
        tokens += cursor.int64(3);
      }
    }
    splits
        .computeIfAbsent(split(shard), name -> new ArrayList<>())
        .add(new Shard(shard.name(), documents, Files.size(file), tokens, Digest.ofFile(file)));
  }

  private static String split(ShardPlan.Shard shard) {
    return (shard.shareAlike() ? "share-alike-" : "") + shard.part().word();
  }

  private void count(String source, RowCursor cursor) {
    String license = String.valueOf(cursor.string(2));
    rows.merge(source, 1L, Long::sum);
    languages.merge(String.valueOf(cursor.string(1)), 1L, Long::sum);
    licenses.merge(license, 1L, Long::sum);
    licensesOf.computeIfAbsent(source, id -> new TreeSet<>()).add(license);
  }

  /** Training first, share-alike last, each split once. */
  List<SplitShards> splits() {
    List<SplitShards> all = new ArrayList<>();
    splits.forEach((split, shards) -> all.add(new SplitShards(split, shards)));
    return all;
  }

  /** Documents by source. */
  SortedMap<String, Long> rows() {
    return Collections.unmodifiableSortedMap(rows);
  }

  /** Documents by language. */
  SortedMap<String, Long> languages() {
    return Collections.unmodifiableSortedMap(languages);
  }

  /** Documents by the license under which they enter. */
  SortedMap<String, Long> licenses() {
    return Collections.unmodifiableSortedMap(licenses);
  }

  /** Licenses under which documents of a source enter. */
  List<String> licenses(String source) {
    return List.copyOf(licensesOf.getOrDefault(source, new TreeSet<>()));
  }
}
