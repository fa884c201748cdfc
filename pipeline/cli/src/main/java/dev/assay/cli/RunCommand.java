package dev.assay.cli;

import dev.assay.beam.run.Run;
import dev.assay.beam.run.RunRequest;
import dev.assay.beam.run.RunResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a release. */
@Command(
    name = "run",
    description = "Reads, judges, removes duplicates and publishes; resumes what was interrupted.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "RUN.YAML", description = "The run file.")
  private Path file = Path.of("run.yaml");

  @Option(names = "--output", paramLabel = "DIR", description = "Folder for releases.")
  private @Nullable Path output;

  @Option(names = "--version", paramLabel = "V", description = "Name of the version.")
  private @Nullable String version;

  @Option(names = "--work", paramLabel = "DIR", description = "Folder for stages.")
  private @Nullable Path work;

  @Option(names = "--parallelism", paramLabel = "N", description = "Workers.")
  private int parallelism = Runtime.getRuntime().availableProcessors();

  @Option(names = "--rehash", description = "Reads every input for its digest again.")
  private boolean rehash;

  RunCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    RunRequest request =
        new RunRequest(
            file, output, version, work, Math.max(1, parallelism), rehash, false, LocalDate.now());
    RunResult result = Run.run(request, new TerminalProgress(console));
    result.warnings().forEach(warning -> console.message("warning: " + warning));
    if (result.funnel() != null) {
      console.out().print(FunnelTable.render(result.funnel()));
      console.out().flush();
    }
    result.stops().forEach(stop -> console.message(console.bad("stopped: ") + stop));
    switch (result.status()) {
      case PUBLISHED -> console.message(console.good("published ") + result.release());
      case UNCHANGED -> console.message("nothing changed: the release is " + result.release());
      case STOPPED, TOO_MUCH_UNREADABLE -> console.message("nothing was published");
    }
    return switch (result.status()) {
      case PUBLISHED, UNCHANGED -> ExitCode.OK;
      case STOPPED -> ExitCode.STOPPED;
      case TOO_MUCH_UNREADABLE -> ExitCode.TOO_MUCH_UNREADABLE;
    };
  }
}
