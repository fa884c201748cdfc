package dev.assay.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message was read by eye: it must name what is wrong, point at it, and say what to do. */
class BrokenFilesTest {
  private static final int AT_LEAST = 30;

  static List<BrokenFile> cases() throws IOException, URISyntaxException {
    Path folder =
        Path.of(
            Objects.requireNonNull(BrokenFilesTest.class.getResource("/config/broken")).toURI());
    List<BrokenFile> cases = new java.util.ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        cases.add(BrokenFile.read(file));
      }
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aBrokenFileIsExplainedInFull(BrokenFile broken, @TempDir Path folder) throws IOException {
    assertThat(broken.messages(folder)).as(broken.name()).isEqualTo(broken.expected());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void noMessageSpeaksOfSchemasOrClasses(BrokenFile broken) {
    String messages =
        broken
            .expected()
            .lines()
            .filter(line -> line.startsWith("error") || line.startsWith("   = help"))
            .reduce("", (a, b) -> a + "\n" + b);
    assertThat(messages)
        .doesNotContain("$", "additionalProp", "anyOf", "oneOf", "regex", "pattern", "Exception")
        .doesNotContain("^[", "object", "array", "string", "integer", "null");
  }

  @Test
  void thereAreManyCases() throws IOException, URISyntaxException {
    assertThat(cases()).hasSizeGreaterThan(AT_LEAST);
  }
}
