package dev.assay.beam.run;

import dev.assay.beam.plan.AssayVersion;
import dev.assay.beam.plan.Plan;
import dev.assay.beam.stage.EvidenceStage.Job;
import dev.assay.config.RunConfig;
import dev.assay.lineage.Conservation;
import dev.assay.lineage.Counts;
import dev.assay.lineage.Digest;
import dev.assay.release.Croissant;
import dev.assay.release.DataCard;
import dev.assay.release.Manifest;
import dev.assay.release.ManifestJson;
import dev.assay.release.ReleaseFacts;
import dev.assay.release.Sha256Sums;
import dev.assay.release.Shard;
import dev.assay.release.SplitShards;
import dev.assay.verify.RunFileCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings the files of a release together, checks them, and lets the release appear at once. */
final class Publication {
  private final Plan plan;
  private final Path home;
  private final @Nullable String asked;
  private final Versions versions;

  /**
   * @param output folder that holds {@code <name>/<version>}
   * @param asked name of the version to publish, or null for the next free one
   */
  Publication(Plan plan, Path output, @Nullable String asked) {
    this.plan = plan;
    this.home = output.resolve(plan.config().name());
    this.asked = asked;
    this.versions = new Versions(home);
  }

  Path folder(String version) {
    return versions.release(version);
  }

  /** The name under which a release would be published now. */
  String next() throws IOException {
    return versions.free(asked);
  }

  /**
   * The version that was published from the same input, or null.
   *
   * @throws IOException when the version asked for exists and was made from another input
   */
  @Nullable String alreadyThere() throws IOException {
    return versions.published(plan.digests().release(), asked);
  }

  /**
   * A release that has appeared.
   *
   * @param count of its ledger
   */
  record Published(String version, FunnelCount count) {}

  Published publish(Finished run, Journal journal) throws IOException {
    Building building = Building.begin(home, plan.digests().release());
    String version = versions.free(asked);
    List<Path> ledgers = copyTables(run.evidence(), building.evidence());
    FunnelCount count = new FunnelCount();
    count.add(ledgers);
    CopiedShards shards = CopiedShards.into(building.release(), plan, run.shards());
    new Conservation(run.corpus().framed(), count.counts(), shards.rows()).check();
    describe(building.release(), new CardFacts(plan, run, Duties.of(run), count, shards));
    account(building.evidence());
    new RunRecord(building.evidence().resolve("run"), plan, journal)
        .write(version, count.counts(), shards.splits());
    seal(building, version, count.counts(), shards.splits());
    Verified.require(building.release(), building.evidence());
    building.appear(version);
    return new Published(version, count);
  }

  /** Paths of the ledger's files. */
  private static List<Path> copyTables(List<Job<?>> tables, Path evidence) throws IOException {
    List<Path> ledgers = new ArrayList<>();
    for (Job<?> table : tables) {
      Path target = evidence.resolve(table.name());
      Trees.copy(Path.of(table.path()), target);
      if (table.name().startsWith("fates-")) {
        ledgers.add(target);
      }
    }
    return ledgers;
  }

  private static void describe(Path release, CardFacts card) throws IOException {
    ReleaseFacts facts = card.facts();
    Files.writeString(release.resolve("README.md"), DataCard.of(facts));
    Files.writeString(release.resolve("croissant.json"), Croissant.of(facts));
  }

  private void account(Path evidence) throws IOException {
    Files.writeString(evidence.resolve(RunFileCheck.FILE), plan.config().file().content());
    new RuleFolder(evidence.resolve("rules")).write(plan.packs());
  }

  private void seal(
      Building building, String version, SortedMap<String, Counts> counts, List<SplitShards> splits)
      throws IOException {
    RunConfig config = plan.config();
    Digest runSums = sums(building.evidence().resolve("run"), "", Map.of());
    Digest evidenceSums = sums(building.evidence(), "run/", Map.of());
    Digest publicSums = sums(building.release(), "", digests(splits));
    Manifest manifest =
        new Manifest(
            config.name(),
            version,
            new Digest(plan.digests().release()),
            publicSums,
            evidenceSums,
            runSums,
            counts,
            splits,
            new Digest(plan.rules().sha256()),
            AssayVersion.VERSION,
            config.seed(),
            config.asOf(),
            config.purpose().word(),
            config.territory());
    Files.writeString(building.release().resolve(Manifest.FILE), ManifestJson.write(manifest));
  }

  /** Digests that were taken when the shards were counted. */
  private static Map<String, Digest> digests(List<SplitShards> splits) {
    return splits.stream()
        .flatMap(split -> split.shards().stream())
        .collect(Collectors.toMap(Shard::path, Shard::sha256));
  }

  private static Digest sums(Path folder, String skipped, Map<String, Digest> known)
      throws IOException {
    Sha256Sums sums =
        Sha256Sums.ofFolder(
            folder,
            path ->
                path.equals(Sha256Sums.FILE) || (!skipped.isEmpty() && path.startsWith(skipped)),
            known);
    Files.writeString(folder.resolve(Sha256Sums.FILE), sums.text());
    return sums.digest();
  }
}
