package dev.assay.cli;

import dev.assay.beam.run.Preview;
import dev.assay.beam.run.Run;
import dev.assay.beam.run.RunRequest;
import dev.assay.beam.run.RunResult;
import dev.assay.beam.run.RunResult.Status;
import dev.assay.config.RunConfig;
import dev.assay.config.RunFile;
import dev.assay.problem.Problems;
import dev.assay.problem.ProblemsException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a release. */
@Command(
    name = "run",
    description = "Reads, judges, removes duplicates and publishes; resumes what was interrupted.")
final class RunCommand implements Callable<Integer> {
  private final Console console;

  @SuppressWarnings("NullAway.Init")
  @Parameters(paramLabel = "RUN.YAML", description = "The run file.")
  private Path file;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Folder for releases, seen from here. Default: as the run file says.")
  private @Nullable Path output;

  @Option(
      names = "--version",
      paramLabel = "V",
      converter = VersionName.class,
      description = "Name of the version. Default: the next of v1, v2 …")
  private @Nullable String version;

  @Option(
      names = "--work",
      paramLabel = "DIR",
      description = "Folder for stages. Default: .work in the folder for releases.")
  private @Nullable Path work;

  @Option(
      names = "--parallelism",
      paramLabel = "N",
      converter = Workers.class,
      description = "Workers. Default: one for each processor.")
  private Integer parallelism = Runtime.getRuntime().availableProcessors();

  @Option(names = "--plan", description = "Says what would be done, and does not do it.")
  private boolean plan;

  @Option(names = "--rehash", description = "Reads every input for its digest again.")
  private boolean rehash;

  @Option(
      names = "--lang",
      paramLabel = "en|zh",
      description = "Says what each reason means, in this language.")
  private @Nullable Lang lang;

  @Option(names = "--json", description = "Prints one JSON document.")
  private boolean json;

  @Mixin private final HelpOption help = new HelpOption();

  RunCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    RunRequest request =
        new RunRequest(file, output, version, work, parallelism, rehash, false, LocalDate.now());
    return plan ? preview(request) : run(request);
  }

  private int preview(RunRequest request) throws IOException {
    Preview preview = Preview.of(request);
    if (json) {
      return JsonText.print(console, PreviewReport.json(preview), ExitCode.OK);
    }
    preview.problems().forEach(problem -> console.message(problem.render()));
    console.out().print(PreviewReport.text(preview));
    console.out().flush();
    return ExitCode.OK;
  }

  private int run(RunRequest request) throws Exception {
    RunResult result;
    try {
      result = Run.run(request, new TerminalProgress(console), HttpLineage.of(System.getenv()));
    } catch (ProblemsException told) {
      throw told;
    } catch (IOException | RuntimeException failure) {
      throw logged(request, failure);
    }
    say(result);
    int exit = exitCode(result.status());
    if (json) {
      return JsonText.print(console, RunJson.of(result), exit);
    }
    return exit;
  }

  /** What we say in our own words needs no stack trace. */
  private static Exception logged(RunRequest request, Exception failure) throws IOException {
    RunConfig config = RunFile.read(request.file(), request.today(), new Problems()).orElse(null);
    boolean inOurWords = failure.getClass() == IOException.class && failure.getCause() == null;
    return config == null || inOurWords
        ? failure
        : new LoggedFailure(failure, FailureLog.write(request.workFolder(config), failure));
  }

  private void say(RunResult result) {
    result.problems().forEach(problem -> console.message(problem.render().stripTrailing()));
    result.notes().forEach(note -> console.message("warning: " + note));
    if (result.funnel() != null && !json) {
      console.out().print(FunnelTable.render(result.funnel(), lang, result.titles()));
      console.out().flush();
    }
    result.stops().forEach(stop -> console.message(console.bad("stopped: ") + stop));
    switch (result.status()) {
      case PUBLISHED -> console.message(console.good("published ") + result.release());
      case UNCHANGED -> console.message("nothing changed: the release is " + result.release());
      case STOPPED, TOO_MUCH_UNREADABLE -> console.message("nothing was published");
    }
  }

  private static int exitCode(Status status) {
    return switch (status) {
      case PUBLISHED, UNCHANGED -> ExitCode.OK;
      case STOPPED -> ExitCode.STOPPED;
      case TOO_MUCH_UNREADABLE -> ExitCode.TOO_MUCH_UNREADABLE;
    };
  }
}
