package dev.assay.beam.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.release.Sha256Sums;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed while it publishes is repeated as if it had not been. */
class KilledPublicationTest {
  @TempDir Path folder;

  /** The evidence is in its place, the release is not: the moment between the two renames. */
  @Test
  void aRunKilledBetweenTheTwoRenamesIsRepeatedUnderTheSameVersion() throws IOException {
    Path work = folder.resolve("work");
    Path release = SampleRun.run(folder.resolve("out"), work);
    String list = list(release, "");
    Path building = Files.createDirectories(release.resolveSibling(".building-0"));
    Files.move(release, building.resolve("release"));

    assertThat(SampleRun.run(folder.resolve("out"), work)).isEqualTo(release);
    assertThat(list(release, "")).isEqualTo(list);
    assertThat(building).doesNotExist();
    assertThat(release.resolveSibling("v2")).doesNotExist();
    assertThat(release.resolveSibling("v2.evidence")).doesNotExist();
  }

  private static String list(Path release, String part) throws IOException {
    Path folder = release.resolveSibling(release.getFileName() + part);
    return Files.readString(folder.resolve(Sha256Sums.FILE));
  }
}
