package dev.assay.release;

import dev.assay.lineage.Counts;
import dev.assay.lineage.Digest;
import dev.assay.proof.MerkleRoots;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A release of two sources and four shards, small enough to check by hand. */
final class SampleRelease {
  static final Digest DIGEST = Digest.ofText("release");

  private SampleRelease() {}

  static Shard shard(String path, long rows) {
    return new Shard(path, rows, rows * 100, rows * 10, Digest.ofText(path));
  }

  static List<SplitShards> splits() {
    return List.of(
        new SplitShards(
            "train",
            List.of(
                shard("data/train-00000-of-00002.parquet", 900),
                shard("data/train-00001-of-00002.parquet", 95))),
        new SplitShards("validation", List.of(shard("data/validation-00000-of-00001.parquet", 5))),
        new SplitShards("test", List.of()),
        new SplitShards(
            "share-alike-train",
            List.of(shard("data/share-alike-train-00000-of-00001.parquet", 250))));
  }

  static Manifest manifest(@Nullable String territory) {
    return new Manifest(
        "industry-corpora",
        "v1",
        DIGEST,
        Digest.ofText("public"),
        Digest.ofText("evidence"),
        Digest.ofText("run"),
        new TreeMap<>(
            Map.of("laws", new Counts(1000, 20, 30, 4, 1), "poems", new Counts(250, 0, 0, 0, 0))),
        splits(),
        Digest.ofText("rules"),
        "0.1.0",
        20261123,
        LocalDate.of(2026, 11, 23),
        "pre-training",
        territory,
        new MerkleRoots(
            Digest.ofText("files"), Digest.ofText("documents"), Digest.ofText("records")),
        new Chain(2, new Chain.Link("v0", Digest.ofText("v0"))));
  }

  static ReleaseFacts facts() {
    return new ReleaseFacts(
        "industry-corpora",
        DIGEST,
        "pre-training",
        "CN",
        LocalDate.of(2026, 11, 23),
        20261123,
        List.of(
            new SourceFacts(
                "laws",
                "Laws & | regulations",
                "LawRefBook",
                "https://example.org/laws",
                List.of("LicenseRef-public-domain-prc-law"),
                List.of(),
                "public-data",
                "CN",
                new Counts(1000, 20, 30, 4, 1)),
            new SourceFacts(
                "poems",
                "Poems",
                "A <b>publisher</b>",
                null,
                List.of("CC-BY-SA-4.0"),
                List.of("share-alike", "attribution"),
                "open",
                null,
                new Counts(250, 0, 0, 0, 0))),
        splits(),
        List.of(
            new ReleaseFacts.FunnelStep("dropped", "too-short", 20, 1234, 300),
            new ReleaseFacts.FunnelStep("duplicate", "near", 30, 56789, 9000)),
        4_000_000,
        1_250_000,
        "o200k_base~estimate/1",
        new TreeMap<>(Map.of("zh", 1200L, "en", 49L, "und", 1L)),
        new TreeMap<>(Map.of("CC-BY-SA-4.0", 250L, "LicenseRef-public-domain-prc-law", 1000L)),
        List.of(new ReleaseFacts.PackFacts("quality/industry", "2026.11.1", Digest.ofText("q"))),
        Digest.ofText("rules"),
        new ReleaseFacts.DedupFacts(
            "word", 5, 0.8, 0.99, 64, List.of("license", "priority", "length"), 11, 19, 4, 12),
        new ReleaseFacts.PartingFacts(0.005, 0, 0.5, List.of(new ReleaseFacts.Leak(0.5, 40, 1, 1))),
        null);
  }
}
