package dev.assay.beam.run;

import dev.assay.beam.stage.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Runs the sample data. */
final class SampleRun {
  private static @Nullable Path published;

  private SampleRun() {}

  /** A release that tests only read, made once. */
  static synchronized Path published() throws IOException {
    if (published == null) {
      Path output = Files.createTempDirectory(Path.of("target"), "sample").toAbsolutePath();
      published = run(output, output.resolve(".work"));
    }
    return published;
  }

  /** The folder of the release. */
  static Path run(Path output, Path work) throws IOException {
    Path file = Path.of(System.getProperty("assay.home", "../.."), "sample-data", "run.yaml");
    RunRequest request =
        new RunRequest(file, output, null, work, 2, false, false, LocalDate.of(2026, 11, 25));
    RunResult result = Run.run(request, Progress.SILENT);
    if (result.release() == null) {
      throw new AssertionError("nothing was published: " + result);
    }
    return result.release();
  }
}
