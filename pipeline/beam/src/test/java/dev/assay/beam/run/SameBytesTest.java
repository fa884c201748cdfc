package dev.assay.beam.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.beam.stage.Progress;
import dev.assay.text.Seeded;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 4 where it can fail: many splits, many shards, other folders, workers and settings. */
class SameBytesTest {
  private static final String MANY_PARTS =
      "split-size: 256KB\nshards: {target-size: 60KB}\nsplits: {validation: 5%, test: 5%}\n";
  private static final int DOCUMENTS = 1_200;

  @TempDir static Path folder;
  private static RunFolder corpora;
  private static String expected;

  @BeforeAll
  static void run() throws IOException {
    corpora = GeneratedCorpora.write(folder.resolve("a"), Seeded.seed(), DOCUMENTS, MANY_PARTS);
    expected = RunFolder.sums(Run.run(corpora.request(1, true), Progress.SILENT));
  }

  @Test
  void thereAreManyShardsSplitsAndFates() throws IOException {
    assertThat(RunFolder.files(corpora.output().resolve("generated/v1"), "train-"))
        .hasSizeGreaterThanOrEqualTo(20);
    assertThat(RunFolder.files(corpora.work(), "facts")).hasSizeGreaterThanOrEqualTo(8);
    RunResult again = Run.run(corpora.request(1, true), Progress.SILENT);
    assertThat(again.status()).isEqualTo(RunResult.Status.UNCHANGED);
    Path release = corpora.output().resolve("generated/v1");
    String text = java.nio.file.Files.readString(release.resolve("manifest.json"));
    assertThat(text).contains("\"duplicate\"");
  }

  @Test
  void parallelismChangesNothing() throws IOException {
    for (int parallelism : List.of(3, 8)) {
      RunFolder.delete(corpora.folder().resolve("more"));
      RunRequest request =
          request(corpora, corpora.folder().resolve("more"), parallelism, parallelism == 3);
      assertThat(RunFolder.sums(Run.run(request, Progress.SILENT)))
          .as("parallelism %d, seed %d", parallelism, Seeded.seed())
          .isEqualTo(expected);
    }
  }

  @Test
  void anotherFolderAndTheRunnersChecksChangeNothing() throws IOException {
    Path other = folder.resolve("一个 other [folder] {with} odd * name");
    RunFolder moved = GeneratedCorpora.write(other, Seeded.seed(), DOCUMENTS, MANY_PARTS);
    RunResult result = Run.run(moved.request(2, false), Progress.SILENT);
    assertThat(RunFolder.sums(result)).as("seed %d", Seeded.seed()).isEqualTo(expected);
  }

  /** A folder may be named relative to the current one, or hold the name of a link. */
  @Test
  void aRelativePathChangesNothing() throws IOException {
    Path relative = Path.of("").toAbsolutePath().relativize(corpora.file().toAbsolutePath());
    RunRequest request = request(new RunFolder(relative), folder.resolve("relative"), 2, false);
    assertThat(RunFolder.sums(Run.run(request, Progress.SILENT))).isEqualTo(expected);
  }

  private static RunRequest request(
      RunFolder corpora, Path output, int parallelism, boolean enforced) {
    return new RunRequest(
        corpora.file(), output, null, null, parallelism, false, enforced, RunFolder.TODAY);
  }

  @Test
  void anotherSeedOrThresholdIsAnotherRelease() throws IOException {
    String other = MANY_PARTS.replace("validation: 5%", "validation: 6%");
    RunFolder changed =
        GeneratedCorpora.write(folder.resolve("b"), Seeded.seed(), DOCUMENTS / 10, MANY_PARTS);
    RunFolder more =
        GeneratedCorpora.write(folder.resolve("c"), Seeded.seed(), DOCUMENTS / 10, other);
    assertThat(RunFolder.sums(changed.run())).isNotEqualTo(RunFolder.sums(more.run()));
  }
}
