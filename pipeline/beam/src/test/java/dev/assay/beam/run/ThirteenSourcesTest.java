package dev.assay.beam.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.beam.stage.Progress;
import dev.assay.text.SharedCorpora;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 4 with the thirteen real sources in many splits and shards. */
@Tag("slow")
class ThirteenSourcesTest {
  private static final String MANY_PARTS = "split-size: 256KB\nshards: {target-size: 1MB}\n";

  @TempDir Path folder;

  private RunFolder copy(String name) throws IOException {
    Path copy = folder.resolve(name);
    RunFolder.copy(SharedCorpora.folder().resolve("corpora"), copy);
    Path file = copy.resolve("run.yaml");
    String run = Files.readString(file).replaceAll("(?m)^shards:.*\n", "");
    Files.delete(file);
    return new RunFolder(Files.writeString(file, run + MANY_PARTS));
  }

  @Test
  void parallelismFolderAndTheRunnersChecksChangeNothing() throws Exception {
    RunFolder corpora = copy("here");
    RunResult first = Run.run(corpora.request(1, false), Progress.SILENT);
    String expected = RunFolder.sums(first);
    Path data = Objects.requireNonNull(first.release()).resolve("data");
    assertThat(RunFolder.files(data, "train-")).hasSizeGreaterThanOrEqualTo(20);
    assertThat(RunFolder.files(corpora.work(), "facts")).hasSizeGreaterThanOrEqualTo(50);
    RunFolder moved = copy("another folder/deeper");
    for (int parallelism : new int[] {3, 8}) {
      RunRequest request = moved.request(parallelism, parallelism == 3);
      assertThat(RunFolder.sums(Run.run(request, Progress.SILENT)))
          .as("parallelism %d", parallelism)
          .isEqualTo(expected);
      RunFolder.delete(moved.output());
    }
    Path java = ForkedRun.java(25);
    if (java != null) {
      ForkedRun.start(java, moved, moved.output(), 2, OtherJavaTest.UNSAFE).await();
      assertThat(RunFolder.sums(Run.run(moved.request(2, false), Progress.SILENT)))
          .as("JDK 25")
          .isEqualTo(expected);
    }
  }
}
