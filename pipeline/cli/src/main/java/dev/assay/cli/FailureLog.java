package dev.assay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** The whole story of a failed run for those who mend programs: in a file, not on the terminal. */
final class FailureLog {
  private static final String FILE = "failure.log";

  private FailureLog() {}

  /**
   * @param work folder of the run
   * @return the file
   */
  static Path write(Path work, Exception failure) throws IOException {
    Files.createDirectories(work);
    Path file = work.resolve(FILE);
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      out.println(Instant.now() + " Java " + Runtime.version());
      failure.printStackTrace(out);
    }
    return file;
  }
}
