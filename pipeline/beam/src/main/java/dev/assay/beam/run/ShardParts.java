package dev.assay.beam.run;

import dev.assay.config.MixRequest;
import dev.assay.release.Mix;
import dev.assay.source.SourceContract;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Documents and tokens of one shard by source, language and domain. */
final class ShardParts {
  /** Name of what a record or contract does not say. */
  private static final String UNKNOWN = "und";

  private final Map<String, SourceContract> sources;
  private final Map<MixRequest.By, SortedMap<String, long[]>> counts =
      new EnumMap<>(MixRequest.By.class);

  ShardParts(Map<String, SourceContract> sources) {
    this.sources = sources;
  }

  void add(String source, @Nullable String language, long tokens) {
    SourceContract contract = sources.get(source);
    String domain = contract == null ? null : contract.domain();
    add(MixRequest.By.SOURCE, source, tokens);
    add(MixRequest.By.LANGUAGE, language == null ? UNKNOWN : language, tokens);
    add(MixRequest.By.DOMAIN, domain == null ? UNKNOWN : domain, tokens);
  }

  private void add(MixRequest.By by, String name, long tokens) {
    long[] sums =
        counts.computeIfAbsent(by, b -> new TreeMap<>()).computeIfAbsent(name, n -> new long[2]);
    sums[0]++;
    sums[1] += tokens;
  }

  void into(Map<MixRequest.By, SortedMap<String, List<Mix.InShard>>> held, String shard) {
    counts.forEach(
        (by, names) ->
            names.forEach(
                (name, sums) ->
                    held.computeIfAbsent(by, b -> new TreeMap<>())
                        .computeIfAbsent(name, n -> new ArrayList<>())
                        .add(new Mix.InShard(shard, sums[0], sums[1]))));
  }
}
