package dev.assay.beam.run;

import dev.assay.beam.plan.AssayVersion;
import dev.assay.beam.plan.Plan;
import dev.assay.beam.stage.EvidenceStage.Job;
import dev.assay.beam.work.Corpus;
import dev.assay.beam.work.ShardPlan;
import dev.assay.config.RunConfig;
import dev.assay.lineage.Conservation;
import dev.assay.lineage.Counts;
import dev.assay.lineage.Digest;
import dev.assay.release.Croissant;
import dev.assay.release.DataCard;
import dev.assay.release.Manifest;
import dev.assay.release.ManifestJson;
import dev.assay.release.ReleaseFacts;
import dev.assay.release.ReleaseFacts.DedupFacts;
import dev.assay.release.Sha256Sums;
import dev.assay.release.Shard;
import dev.assay.release.SourceFacts;
import dev.assay.release.SplitShards;
import dev.assay.storage.parquet.ChannelInputFile;
import dev.assay.storage.parquet.FileSummary;
import dev.assay.storage.parquet.RowCursor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings the files of a release together, checks them, and lets the release appear at once. */
final class Publication {
  private static final String BUILDING = ".building-";

  private final Plan plan;
  private final Path home;
  private final @Nullable String asked;
  private final String version;

  Publication(Plan plan, Path output, @Nullable String asked) throws IOException {
    this.plan = plan;
    this.home = output.resolve(plan.config().name());
    this.asked = asked;
    this.version = asked == null ? nextFree() : asked;
  }

  String version() {
    return version;
  }

  Path folder(String name) {
    return home.resolve(name);
  }

  private String nextFree() {
    int number = 1;
    while (Files.exists(home.resolve("v" + number))) {
      number++;
    }
    return "v" + number;
  }

  /**
   * The version that was published from the same input, or null.
   *
   * @throws IOException when the version asked for exists and was made from another input
   */
  @Nullable String alreadyThere() throws IOException {
    if (!Files.isDirectory(home)) {
      return null;
    }
    List<Path> versions;
    try (Stream<Path> entries = Files.list(home)) {
      versions = entries.filter(p -> Files.exists(p.resolve(Manifest.FILE))).sorted().toList();
    }
    for (Path each : versions) {
      String name = each.getFileName().toString();
      if (asked != null && !asked.equals(name)) {
        continue;
      }
      Path file = each.resolve(Manifest.FILE);
      Manifest manifest = ManifestJson.parse(Files.readString(file), file.toString());
      if (manifest.release().hex().equals(plan.digests().release())) {
        return name;
      }
      if (asked != null) {
        throw new IOException(
            "Release " + each + " exists and was made from other input; choose another --version");
      }
    }
    return null;
  }

  FunnelCount publish(
      Corpus corpus, ShardPlan shards, List<Job<?>> evidence, Duplicates.Result duplicates)
      throws IOException {
    deleteUnfinished();
    Path building = home.resolve(BUILDING + plan.digests().release());
    Path release = building.resolve("release");
    Path proof = building.resolve("evidence");
    Files.createDirectories(release.resolve("data"));
    Files.createDirectories(proof.resolve("run"));
    List<Path> ledgers = new ArrayList<>();
    for (Job<?> job : evidence) {
      Path target = proof.resolve(job.name());
      link(Path.of(job.path()), target);
      if (job.name().startsWith("fates-")) {
        ledgers.add(target);
      }
    }
    FunnelCount count = new FunnelCount();
    count.add(ledgers);
    List<SplitShards> splits = linkShards(shards, corpus, release);
    conserve(corpus, count, release, shards);
    write(release, proof, count, splits, duplicates);
    Verified.require(release, proof);
    appear(release, proof);
    deleteTree(building);
    return count;
  }

  /** What runs that were killed while they published left behind. */
  private void deleteUnfinished() throws IOException {
    Files.createDirectories(home);
    try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(home, BUILDING + "*")) {
      for (Path each : unfinished) {
        deleteTree(each);
      }
    }
  }

  private List<SplitShards> linkShards(ShardPlan shards, Corpus corpus, Path release)
      throws IOException {
    SortedMap<String, List<Shard>> bySplit = new TreeMap<>();
    for (ShardPlan.Shard shard : shards.shards()) {
      Path target = release.resolve(shard.name());
      link(Path.of(plan.work().stage("emit", plan.digests().emit(), shard.name())), target);
      long tokens = 0;
      for (int ordinal : shard.ordinals()) {
        tokens += corpus.tokens(ordinal);
      }
      long rows = FileSummary.of(ChannelInputFile.of(target)).rows();
      String split = (shard.shareAlike() ? "share-alike-" : "") + shard.part().word();
      bySplit
          .computeIfAbsent(split, name -> new ArrayList<>())
          .add(new Shard(shard.name(), rows, Files.size(target), tokens, digest(target)));
    }
    List<SplitShards> splits = new ArrayList<>();
    bySplit.forEach((split, list) -> splits.add(new SplitShards(split, list)));
    return splits;
  }

  /** Records framed by readers, rows of the ledger, rows of shards: three numbers must agree. */
  private void conserve(Corpus corpus, FunnelCount count, Path release, ShardPlan shards)
      throws IOException {
    Map<String, Long> rows = new TreeMap<>();
    for (ShardPlan.Shard shard : shards.shards()) {
      ChannelInputFile file = ChannelInputFile.of(release.resolve(shard.name()));
      try (RowCursor cursor = RowCursor.open(file, List.of("source"))) {
        while (cursor.next()) {
          rows.merge(String.valueOf(cursor.string(0)), 1L, Long::sum);
        }
      }
    }
    new Conservation(corpus.framed(), count.counts(), rows).check();
  }

  private void write(
      Path release,
      Path proof,
      FunnelCount count,
      List<SplitShards> splits,
      Duplicates.Result duplicates)
      throws IOException {
    RunConfig config = plan.config();
    ReleaseFacts facts = facts(count, splits, duplicates);
    Files.writeString(release.resolve("README.md"), DataCard.of(facts));
    Files.writeString(release.resolve("croissant.json"), Croissant.of(facts));
    Files.write(
        proof.resolve("run.yaml"), Files.readAllBytes(Path.of(config.file().path().toString())));
    Files.writeString(
        proof.resolve("run/host"),
        "java " + Runtime.version() + "\n" + System.getProperty("os.name") + "\n");
    Digest runSums = sums(proof.resolve("run"), "");
    Digest evidenceSums = sums(proof, "run/");
    Digest publicSums = sums(release, "");
    Manifest manifest =
        new Manifest(
            config.name(),
            version,
            new Digest(plan.digests().release()),
            publicSums,
            evidenceSums,
            runSums,
            count.counts(),
            splits,
            new Digest(plan.rules().sha256()),
            AssayVersion.VERSION,
            config.seed(),
            config.asOf(),
            config.purpose().word(),
            config.territory());
    Files.writeString(release.resolve(Manifest.FILE), ManifestJson.write(manifest));
  }

  private static Digest sums(Path folder, String skipped) throws IOException {
    Sha256Sums sums =
        Sha256Sums.ofFolder(
            folder,
            path ->
                path.equals(Sha256Sums.FILE) || (!skipped.isEmpty() && path.startsWith(skipped)));
    Files.writeString(folder.resolve(Sha256Sums.FILE), sums.text());
    return sums.digest();
  }

  private ReleaseFacts facts(
      FunnelCount count, List<SplitShards> splits, Duplicates.Result duplicates) {
    RunConfig config = plan.config();
    Funnel funnel = count.funnel();
    List<SourceFacts> sources = new ArrayList<>();
    plan.sources()
        .forEach(
            (id, source) ->
                sources.add(
                    new SourceFacts(
                        id,
                        source.name(),
                        source.publisher(),
                        source.url(),
                        source.license(),
                        source.languages(),
                        count.counts().getOrDefault(id, Counts.NONE))));
    List<ReleaseFacts.FunnelStep> steps =
        funnel.reasons().stream()
            .filter(line -> !line.fate().equals("kept"))
            .map(
                line ->
                    new ReleaseFacts.FunnelStep(
                        line.fate(),
                        line.reason(),
                        line.documents(),
                        line.characters(),
                        line.tokens()))
            .toList();
    return new ReleaseFacts(
        config.name(),
        new Digest(plan.digests().release()),
        config.purpose().word(),
        config.territory(),
        config.asOf(),
        config.seed(),
        sources,
        splits,
        steps,
        funnel.total().characters(),
        funnel.total().tokens(),
        config.tokenizer(),
        new TreeMap<>(Map.of()),
        count.licenses(),
        sources.stream().map(SourceFacts::id).toList(),
        List.of(),
        new Digest(plan.rules().sha256()),
        dedup(config, duplicates));
  }

  private static DedupFacts dedup(RunConfig config, Duplicates.Result duplicates) {
    RunConfig.Dedup dedup = config.dedup();
    return new DedupFacts(
        dedup.unit().name().toLowerCase(Locale.ROOT),
        dedup.size(),
        dedup.threshold(),
        dedup.recall(),
        dedup.compare(),
        dedup.keep().stream().map(keep -> keep.name().toLowerCase(Locale.ROOT)).toList(),
        duplicates.skipped());
  }

  /** The evidence first, then the release: a release without its evidence is never seen. */
  private void appear(Path release, Path proof) throws IOException {
    Path evidence = home.resolve(version + ".evidence");
    deleteTree(evidence);
    Files.move(proof, evidence, StandardCopyOption.ATOMIC_MOVE);
    Files.move(release, home.resolve(version), StandardCopyOption.ATOMIC_MOVE);
  }

  private static void link(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    try {
      Files.createLink(to, from);
    } catch (UnsupportedOperationException | IOException noLinks) {
      Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Digest digest(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Digest.of(in);
    }
  }

  private static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
