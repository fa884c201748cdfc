package dev.assay.signal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.signal.measure.Signal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every signal of the registry is named in a test, so that none comes without. Those of datatrove
 * and dolma are held to the peers' own values, by the tests of the storage module.
 */
class EverySignalIsTestedTest {
  private static final Path TESTS = Path.of("src/test/java");

  @Test
  void namesOfSignalsOccurInTests() throws IOException {
    String tests;
    try (Stream<Path> files = Files.walk(TESTS)) {
      tests =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(EverySignalIsTestedTest::read)
              .collect(Collectors.joining("\n"));
    }
    List<String> untested =
        Signals.all().stream()
            .map(Signal::id)
            .filter(id -> !id.startsWith("datatrove-") && !id.startsWith("dolma-"))
            .filter(id -> !tests.contains('"' + id + '"') && !isOneOfMany(id, tests))
            .toList();
    assertThat(untested).isEmpty();
  }

  /** Tests of runs name them by parts around the length. */
  private static boolean isOneOfMany(String id, String tests) {
    int n = id.indexOf("-gram-");
    int start = n < 0 ? -1 : id.lastIndexOf('-', n - 1) + 1;
    return start > 0 && tests.contains('"' + id.substring(0, start) + "\" + n + \"");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
