package dev.assay.beam.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsTest {
  @TempDir Path home;
  private Versions versions = new Versions(Path.of(""));

  @BeforeEach
  void open() {
    versions = new Versions(home);
  }

  @Test
  void theNextNumberIsFree() throws IOException {
    assertThat(versions.free(null)).isEqualTo("v1");
    Files.createDirectories(home.resolve("v1"));
    Files.createDirectories(home.resolve("v2.evidence"));
    assertThat(versions.free(null)).isEqualTo("v3");
    assertThat(versions.free("spring")).isEqualTo("spring");
  }

  @Test
  void whatStandsInTheWayIsNotOverwritten() throws IOException {
    Files.createDirectories(home.resolve("spring.evidence"));
    assertThatThrownBy(() -> versions.free("spring"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("choose another --version");
  }

  @Test
  void aPublishedDigestIsFoundAndAnotherUnderTheNameAskedForIsRefused() throws IOException {
    Manifests.write(home.resolve("v1"), "v1", "one", "evidence");
    assertThat(versions.published(Manifests.digest("one"), null)).isEqualTo("v1");
    assertThat(versions.published(Manifests.digest("two"), null)).isNull();
    assertThat(versions.published(Manifests.digest("one"), "v2")).isNull();
    assertThatThrownBy(() -> versions.published(Manifests.digest("two"), "v1"))
        .hasMessageContaining("was made from other input");
  }

  @Test
  void aFolderWithoutManifestIsNoRelease() throws IOException {
    Files.createDirectories(home.resolve("v1"));
    assertThat(versions.published(Manifests.digest("one"), "v1")).isNull();
  }
}
