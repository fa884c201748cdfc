package dev.assay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The sample data and a release of it, made once for all tests that only read it. */
final class Sample {
  private static @Nullable Path release;

  private Sample() {}

  static Path folder() {
    return Path.of(System.getProperty("assay.home", "../.."), "sample-data").normalize();
  }

  static String run() {
    return folder().resolve("run.yaml").toString();
  }

  static synchronized Path release() throws IOException {
    if (release == null) {
      Path output = Files.createTempDirectory(Path.of("target"), "sample").toAbsolutePath();
      Typed run = Typed.assay("run", run(), "--output", output.toString(), "--parallelism", "2");
      if (run.exit() != ExitCode.OK) {
        throw new AssertionError("the sample run failed: " + run.err());
      }
      release = output.resolve("sample/v1");
    }
    return release;
  }
}
