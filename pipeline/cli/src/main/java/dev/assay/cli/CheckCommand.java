package dev.assay.cli;

import dev.assay.beam.plan.Plan;
import dev.assay.beam.plan.Planner;
import dev.assay.beam.work.FileDigests;
import dev.assay.beam.work.Unit;
import dev.assay.beam.work.WorkFolder;
import dev.assay.config.RunConfig;
import dev.assay.config.RunFile;
import dev.assay.problem.Problem;
import dev.assay.problem.Problems;
import dev.assay.problem.ProblemsException;
import dev.assay.usage.Usage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Finds everything that can be wrong with a run before data is read. */
@Command(
    name = "check",
    description = "Checks a run file, its contracts, rules with their examples, and its files.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "RUN.YAML", description = "The run file.")
  private Path file = Path.of("run.yaml");

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems();
    Optional<RunConfig> config = RunFile.read(file, LocalDate.now(), problems);
    if (config.isEmpty()) {
      throw new ProblemsException(problems.list());
    }
    Path scratch = Files.createTempDirectory("assay-check");
    try {
      WorkFolder work = new WorkFolder(scratch.toString());
      FileDigests files = FileDigests.open(work, false);
      Plan plan = Planner.plan(config.get(), Usage.shipped(), work, files, problems);
      for (Problem warning : problems.list()) {
        console.message(warning.render());
      }
      console.out().print(table(plan));
      console.out().flush();
      console.message("as of " + plan.config().asOf() + ": nothing stands against this run");
      return ExitCode.OK;
    } finally {
      Files.deleteIfExists(scratch.resolve("inputs.tsv"));
      Files.deleteIfExists(scratch);
    }
  }

  private static String table(Plan plan) {
    Map<String, long[]> sums = new TreeMap<>();
    for (Unit unit : plan.units()) {
      long[] sum = sums.computeIfAbsent(unit.source(), id -> new long[2]);
      sum[0] += unit.splits().size();
      sum[1] += unit.bytes();
    }
    Table table = new Table("source", "license", "splits", "bytes");
    sums.forEach(
        (id, sum) ->
            table.row(
                id,
                Optional.ofNullable(plan.sources().get(id)).map(s -> s.license()).orElse(""),
                Quantities.count(sum[0]),
                Quantities.bytes(sum[1])));
    return table.render();
  }
}
