package dev.assay.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DetectorReferenceTest {

  private static final Path PAGE = Path.of("docs", "reference", "detectors.md");

  /** With {@code ASSAY_WRITE_REFERENCE} in the environment the page is written anew first. */
  @Test
  void thePageIsThatOfTheRegistry() throws IOException {
    Path page = Path.of(System.getProperty("assay.home", "../..")).resolve(PAGE);
    String expected = DetectorReference.markdown(Detectors.all());
    if (System.getenv("ASSAY_WRITE_REFERENCE") != null) {
      Files.createDirectories(page.toAbsolutePath().getParent());
      Files.writeString(page, expected);
    }
    assertThat(page).content().isEqualTo(expected);
  }

  @Test
  void idsAreKnownAndDistinct() {
    assertThat(Detectors.all()).extracting(Detector::id).doesNotHaveDuplicates();
    assertThat(Detectors.byId("cn-resident-id")).isPresent();
    assertThat(Detectors.byId("resident-id")).isEmpty();
  }
}
