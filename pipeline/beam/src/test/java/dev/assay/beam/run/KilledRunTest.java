package dev.assay.beam.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.beam.stage.Progress;
import dev.assay.lineage.ShardRow;
import dev.assay.release.Manifest;
import dev.assay.release.ManifestJson;
import dev.assay.release.Sha256Sums;
import dev.assay.storage.parquet.Tables;
import dev.assay.text.Seeded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Promise 6: a run that is killed at any moment leaves no half of a release to be seen, and the
 * next one ends in the bytes of a run that nobody disturbed. Moments are random; the seed is part
 * of every message.
 */
class KilledRunTest {
  /** Compiles less, which is quicker for a process that lives for seconds. */
  private static final String[] QUICK = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"};

  private static final int MOMENTS = 10;
  private static final int MORE_WHILE_PUBLISHING = 4;

  private final Random random = new Random(Seeded.seed());
  @TempDir Path folder;

  @Test
  void killedBetweenStagesItResumesToTheSameBytes() throws Exception {
    RunFolder sample = RunFolder.sample(folder.resolve("sample"), "run.yaml");
    String expected = RunFolder.sums(sample.run());
    for (String stage : List.of("dedup", "publish")) {
      Path output = folder.resolve("killed in " + stage);
      long delay = random.nextInt(150);
      ForkedRun victim = ForkedRun.start(sample, output, 2, QUICK);
      assertThat(victim.awaitBegin(stage)).isTrue();
      Thread.sleep(delay);
      String said = stage + " and " + delay + " ms, seed " + Seeded.seed();
      killAndResume(victim, sample, output, expected, said);
    }
  }

  @Test
  void aRunOfAnotherProcessIsKeptOutAndItsDeathLetsUsIn() throws Exception {
    RunFolder sample = RunFolder.sample(folder.resolve("sample"), "run.yaml");
    Path output = folder.resolve("shared");
    ForkedRun other = ForkedRun.start(sample, output, 1, QUICK);
    assertThat(other.awaitBegin("prepare")).isTrue();
    assertThatThrownBy(() -> Run.run(request(sample, output), Progress.SILENT))
        .hasMessageContaining("Another run is writing into");
    other.kill();
    assertThat(Run.run(request(sample, output), Progress.SILENT).status())
        .isEqualTo(RunResult.Status.PUBLISHED);
  }

  @Test
  @Tag("slow")
  void killedAtTenRandomMomentsItResumesToTheSameBytes() throws Exception {
    RunFolder corpora =
        GeneratedCorpora.write(
            folder.resolve("generated"),
            Seeded.seed(),
            3_000,
            "split-size: 256KB\nshards: {target-size: 100KB}\nsplits: {validation: 5%}\n");
    String expected = RunFolder.sums(corpora.run());
    long begun = System.nanoTime();
    ForkedRun.start(corpora, folder.resolve("undisturbed"), 2).await();
    long millis = (System.nanoTime() - begun) / 1_000_000;
    for (int i = 0; i < MOMENTS; i++) {
      long delay = (long) (millis * (i + random.nextDouble()) / MOMENTS);
      Path output = folder.resolve("killed" + i);
      ForkedRun victim = ForkedRun.start(corpora, output, 2);
      Thread.sleep(delay);
      String said = delay + " of " + millis + " ms, seed " + Seeded.seed();
      killAndResume(victim, corpora, output, expected, said);
    }
    for (int i = 0; i < MORE_WHILE_PUBLISHING; i++) {
      Path output = folder.resolve("publishing" + i);
      ForkedRun victim = ForkedRun.start(corpora, output, 2);
      assertThat(victim.awaitBegin("publish")).isTrue();
      long delay = random.nextInt(400);
      Thread.sleep(delay);
      String said = "publish and " + delay + " ms, seed " + Seeded.seed();
      killAndResume(victim, corpora, output, expected, said);
    }
  }

  private static void killAndResume(
      ForkedRun victim, RunFolder corpora, Path output, String expected, String said)
      throws Exception {
    boolean alive = victim.isAlive();
    victim.kill();
    for (Path release : releases(output)) {
      assertWhole(release, said);
    }
    RunResult result = Run.run(request(corpora, output), Progress.SILENT);
    assertThat(RunFolder.sums(result)).as("killed after %s (%s)", said, alive).isEqualTo(expected);
    assertThat(result.version()).as(said).isEqualTo("v1");
    assertThat(RunFolder.files(output, "")).as(said).noneMatch(KilledRunTest::isLeftOver);
    RunFolder.delete(output);
  }

  private static boolean isLeftOver(Path file) {
    return file.toString().contains(".attempt-") || file.toString().contains(".building-");
  }

  private static RunRequest request(RunFolder corpora, Path output) {
    return new RunRequest(corpora.file(), output, null, null, 2, false, false, RunFolder.TODAY);
  }

  /** All that is to be seen beside the work folder; evidence may be there before its release. */
  private static List<Path> releases(Path output) throws IOException {
    if (!Files.exists(output)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.walk(output, 2)) {
      return folders
          .filter(path -> output.relativize(path).getNameCount() == 2)
          .filter(
              path -> !output.relativize(path).toString().matches("\\..*|.*/\\..*|.*\\.evidence"))
          .toList();
    }
  }

  private static void assertWhole(Path release, String said) throws IOException {
    Path file = release.resolve(Manifest.FILE);
    Manifest manifest = ManifestJson.parse(Files.readString(file), file.toString());
    for (Path part : List.of(release, RunFolder.evidence(release))) {
      Sha256Sums listed =
          Sha256Sums.parse(Files.readString(part.resolve(Sha256Sums.FILE)), part.toString());
      Sha256Sums found =
          Sha256Sums.ofFolder(
              part,
              path ->
                  path.equals(Sha256Sums.FILE)
                      || path.equals(Manifest.FILE)
                      || path.startsWith("run/"));
      assertThat(listed.differences(found)).as("%s after %s", part, said).isEmpty();
    }
    long kept = manifest.sources().values().stream().mapToLong(counts -> counts.kept()).sum();
    long rows = 0;
    for (Path shard : RunFolder.files(release.resolve("data"), "")) {
      List<ShardRow> read = RunFolder.rows(shard, Tables.SHARD);
      rows += read.size();
    }
    assertThat(rows).as(said).isEqualTo(kept);
  }
}
