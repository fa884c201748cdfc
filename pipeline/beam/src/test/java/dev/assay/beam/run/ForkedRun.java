package dev.assay.beam.run;

import dev.assay.beam.stage.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run in a process of its own, which can be killed or be given another Java. */
final class ForkedRun {
  private static final String BEGIN = "begin ";

  private final Process process;
  private final Path errors;

  private ForkedRun(Process process, Path errors) {
    this.process = process;
    this.errors = errors;
  }

  /** Arguments: run file, output folder, workers. Says on its output which stage begins. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = System.out;
    RunRequest request =
        new RunRequest(
            Path.of(arguments[0]),
            Path.of(arguments[1]),
            null,
            null,
            Integer.parseInt(arguments[2]),
            false,
            false,
            RunFolder.TODAY);
    Run.run(
        request,
        new Progress() {
          @Override
          public void begin(String stage, long bytes) {
            out.println(BEGIN + stage);
            out.flush();
          }

          @Override
          public void reached(long bytes) {}

          @Override
          public void end(String outcome) {}
        });
    System.exit(0);
  }

  static ForkedRun start(RunFolder folder, Path output, int parallelism, String... flags)
      throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return start(java, folder, output, parallelism, flags);
  }

  static ForkedRun start(Path java, RunFolder folder, Path output, int parallelism, String... flags)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(java.toString(), "-Xmx1g"));
    command.addAll(List.of(flags));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(ForkedRun.class.getName());
    command.addAll(List.of(folder.file().toString(), output.toString(), "" + parallelism));
    Path errors = Files.createTempFile("forked-run", ".err");
    errors.toFile().deleteOnExit();
    return new ForkedRun(
        new ProcessBuilder(command).redirectError(errors.toFile()).start(), errors);
  }

  /** Waits until the stage begins; false when the process ended before. */
  boolean awaitBegin(String stage) throws IOException {
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    String line = lines.readLine();
    while (line != null && !line.equals(BEGIN + stage)) {
      line = lines.readLine();
    }
    return line != null;
  }

  /** Ends it as SIGKILL does: nothing in it gets to do anything. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /**
   * @throws IOException with what it wrote to its standard error when it failed
   */
  void await() throws IOException, InterruptedException {
    awaitBegin("nothing, so that its output is read to the end");
    if (process.waitFor() != 0) {
      throw new IOException(Files.readString(errors));
    }
  }

  /** A Java of this feature version, or null when none is found where they usually are. */
  static @Nullable Path java(int version) throws IOException {
    Path homes = Path.of("/usr/lib/jvm");
    String given = System.getenv("JAVA_HOME_" + version);
    if (given != null) {
      return Path.of(given, "bin", "java");
    }
    if (!Files.isDirectory(homes)) {
      return null;
    }
    try (var found = Files.list(homes)) {
      return found
          .filter(home -> home.getFileName().toString().contains("-" + version))
          .map(home -> home.resolve("bin/java"))
          .filter(Files::isExecutable)
          .sorted()
          .findFirst()
          .orElse(null);
    }
  }
}
