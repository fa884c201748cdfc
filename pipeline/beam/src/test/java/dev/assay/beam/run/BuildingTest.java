package dev.assay.beam.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.release.Sha256Sums;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release appears whole; a run that was killed at any step leaves nothing that counts. */
class BuildingTest {
  private static final String SUMS = "sums of the evidence\n";

  @TempDir Path home;

  private Building built(String digest, String version) throws IOException {
    Building building = Building.begin(home, digest);
    Files.writeString(building.release().resolve("data/train.parquet"), "rows");
    Files.writeString(building.evidence().resolve(Sha256Sums.FILE), SUMS);
    Manifests.write(building.release(), version, digest, SUMS);
    return building;
  }

  private List<String> names() throws IOException {
    try (Stream<Path> entries = Files.list(home)) {
      return entries.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void releaseAndEvidenceAppearAndNothingElseStays() throws IOException {
    built("a", "v1").appear("v1", null);
    assertThat(names()).containsExactly("v1", "v1.evidence");
    assertThat(home.resolve("v1/data/train.parquet")).hasContent("rows");
    assertThat(home.resolve("v1/manifest.json")).exists();
    assertThat(home.resolve("v1.evidence/run")).isDirectory();
  }

  @Test
  void aRunKilledWhileItBuiltLeavesNothing() throws IOException {
    built("a", "v1");
    Building.begin(home, "b");
    assertThat(names()).containsExactly(".building-b");
    assertThat(new Versions(home).free(null)).isEqualTo("v1");
  }

  @Test
  void evidenceWithoutItsReleaseIsRemovedAndTheVersionIsFreeAgain() throws IOException {
    Building killed = built("a", "v1");
    Files.move(killed.evidence(), home.resolve("v1.evidence"));
    Building next = built("a", "v1");
    assertThat(names()).containsExactly(".building-a");
    String version = new Versions(home).free(null);
    next.appear(version, null);
    assertThat(names()).containsExactly("v1", "v1.evidence");
  }

  @Test
  void aRunKilledAfterTheReleaseAppearedLeavesTheRelease() throws IOException {
    Building killed = built("a", "v1");
    Files.move(killed.evidence(), home.resolve("v1.evidence"));
    Files.move(killed.release(), home.resolve("v1"));
    Building.begin(home, "b");
    assertThat(names()).containsExactly(".building-b", "v1", "v1.evidence");
    assertThat(home.resolve("v1/manifest.json")).exists();
  }

  @Test
  void evidenceOfAnotherReleaseIsLeftAlone() throws IOException {
    Building killed = built("a", "v1");
    Files.move(killed.evidence(), home.resolve("elsewhere"));
    Files.createDirectories(home.resolve("v1.evidence"));
    Files.writeString(home.resolve("v1.evidence").resolve(Sha256Sums.FILE), "other sums\n");
    Building.begin(home, "b");
    assertThat(home.resolve("v1.evidence").resolve(Sha256Sums.FILE)).hasContent("other sums\n");
    assertThat(new Versions(home).free(null)).isEqualTo("v2");
  }

  @Test
  void aManifestThatWasCutShortDoesNotStopTheNextRun() throws IOException {
    Building killed = built("a", "v1");
    Files.writeString(killed.release().resolve("manifest.json"), "{\"schema\": ");
    Building.begin(home, "a");
    assertThat(names()).containsExactly(".building-a");
  }

  @Test
  void whereNothingCanBeRenamedTheManifestIsCopiedToo() throws IOException {
    Building building = built("a", "v1");
    Building.copyRelease(building.release(), home.resolve("v1"));
    assertThat(home.resolve("v1/data/train.parquet")).hasContent("rows");
    assertThat(home.resolve("v1/manifest.json")).exists();
  }
}
