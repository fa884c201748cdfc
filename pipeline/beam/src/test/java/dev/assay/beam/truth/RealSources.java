package dev.assay.beam.truth;

import dev.assay.text.SharedCorpora;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The thirteen real sources, run once for all tests of this Java process. */
final class RealSources {
  private static @Nullable Released released;

  private RealSources() {}

  static synchronized Released released() throws IOException {
    Path corpora = SharedCorpora.folder().resolve("corpora");
    if (released == null) {
      Path output = Files.createTempDirectory("assay-real-sources");
      try {
        released = Released.run(corpora.resolve("run.yaml"), output);
      } finally {
        delete(output);
      }
    }
    return released;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
