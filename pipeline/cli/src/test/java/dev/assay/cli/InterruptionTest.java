package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run in a process of its own that is told to end. */
class InterruptionTest {
  private static final String MESSAGE = "interrupted; the same command goes on where it stopped\n";

  @TempDir Path folder;

  private Process start(Path err) throws IOException {
    ProcessBuilder run =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "-Xmx512m",
            Main.class.getName(),
            "run",
            Sample.run(),
            "--output",
            folder.resolve("out").toString(),
            "--json");
    if (ignoresInterrupts()) {
      run.command().addAll(0, List.of("env", "--default-signal=INT"));
    }
    return run.redirectError(err.toFile())
        .redirectOutput(folder.resolve("stdout").toFile())
        .start();
  }

  /** Waits until the first stage is done. */
  private static void underWay(Process run, Path err) throws Exception {
    while (run.isAlive() && !Files.readString(err).contains("prepare ")) {
      Thread.sleep(20);
    }
  }

  private String interrupted(String signal) throws Exception {
    Path err = folder.resolve("stderr");
    Process run = start(err);
    underWay(run, err);
    new ProcessBuilder("kill", "-" + signal, Long.toString(run.pid())).start().waitFor();
    assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(run.exitValue()).isEqualTo(130);
    return Files.readString(err);
  }

  @Test
  void sigtermEndsWith130AndTheSameCommandGoesOn() throws Exception {
    String err = interrupted("TERM");
    assertThat(err).endsWith(MESSAGE).doesNotContain("\tat ").doesNotContain("Exception");
    assertThat(Files.readString(folder.resolve("stdout"))).contains("\"exit-code\" : 130");
    assertThat(releases()).isEmpty();
    Typed again = Typed.assay("run", Sample.run(), "--output", folder.resolve("out").toString());
    assertThat(again.exit()).isZero();
    assertThat(again.err()).contains("prepare ", " 0 of 23 units, all are there");
    assertThat(releases()).containsExactly("v1", "v1.evidence");
  }

  @Test
  void ctrlCEndsWith130() throws Exception {
    assertThat(interrupted("INT")).endsWith(MESSAGE);
    assertThat(releases()).isEmpty();
  }

  /**
   * Whether this process was started in the background of a script, to ignore SIGINT, as its
   * children would: bit 1 of SigIgn, proc(5).
   */
  private static boolean ignoresInterrupts() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return false;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("SigIgn:"))
        .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
  }

  private List<String> releases() throws IOException {
    Path home = folder.resolve("out/sample");
    if (!Files.exists(home)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(home)) {
      return entries
          .map(path -> path.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    }
  }
}
