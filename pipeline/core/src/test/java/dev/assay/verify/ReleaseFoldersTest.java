package dev.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.problem.ProblemsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseFoldersTest {
  @TempDir Path folder;

  @BeforeEach
  void release() throws IOException {
    Files.createDirectories(folder.resolve("demo/v1.evidence"));
    Files.createDirectories(folder.resolve("demo/v1"));
    Files.writeString(folder.resolve("demo/v1/manifest.json"), "{}");
  }

  @Test
  void theEvidenceStandsBesideTheRelease() throws IOException {
    ReleaseFolders found = ReleaseFolders.at(folder.resolve("demo/v1/../v1/"));
    assertThat(found.evidence()).isEqualTo(folder.resolve("demo/v1.evidence"));
    assertThat(found.shown(folder.resolve("demo/v1/data/x"))).isEqualTo("v1/data/x");
    assertThat(found.shown(folder.resolve("demo/v1.evidence/x"))).isEqualTo("v1.evidence/x");
  }

  @Test
  void aReleaseWithoutEvidenceIsOne() throws IOException {
    Files.delete(folder.resolve("demo/v1.evidence"));
    assertThat(ReleaseFolders.at(folder.resolve("demo/v1")).evidence()).isNull();
  }

  @Test
  void whatIsNoReleaseSaysWhatIsMeant() {
    refused("demo", "no manifest.json", "Name a version: " + folder.resolve("demo/v1"));
    refused("demo/v1.evidence", "no manifest.json", "beside it: " + folder.resolve("demo/v1"));
    refused("demo/v1/manifest.json", "this is a file", "<name>/<version>");
    refused("demo/v2", "there is nothing here", "Check the path");
    refused("demo/v1/..//..", "no manifest.json", "below the output folder");
  }

  private void refused(String path, String message, String remedy) {
    assertThatThrownBy(() -> ReleaseFolders.at(folder.resolve(path)))
        .isInstanceOf(ProblemsException.class)
        .hasMessageContaining(message)
        .hasMessageContaining(remedy);
  }
}
