package dev.assay.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The page is the registry: with {@code ASSAY_WRITE_REFERENCE} in the environment it is written
 * anew.
 */
class SignalsReferenceTest {

  @Test
  void thePageSaysWhatTheRegistrySays() throws IOException {
    Path page = Path.of(System.getProperty("assay.home", "../.."), "docs/reference/signals.md");
    String expected = SignalsReference.page();
    if (System.getenv("ASSAY_WRITE_REFERENCE") != null) {
      Files.createDirectories(page.getParent());
      Files.writeString(page, expected);
    }
    assertThat(page).content().isEqualTo(expected);
  }
}
