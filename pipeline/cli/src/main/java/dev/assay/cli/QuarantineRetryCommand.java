package dev.assay.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.beam.plan.Planner;
import dev.assay.config.RunConfig;
import dev.assay.lineage.QuarantineRow;
import dev.assay.problem.Problems;
import dev.assay.source.SourceContract;
import dev.assay.storage.read.Retry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tries again to read what could not be read. */
@Command(
    name = "retry",
    description = {
      "Reads again, as files and contracts are now, what a run could not read.",
      "The release stays as it is: run again to take in what can be read now."
    },
    footer = {"", "Exit code 1 when something still cannot be read or is gone."})
final class QuarantineRetryCommand implements Callable<Integer> {
  private final Console console;

  @SuppressWarnings("NullAway.Init")
  @Parameters(paramLabel = "RELEASE", description = "Folder <name>/<version>.")
  private Path release;

  @SuppressWarnings("NullAway.Init")
  @Option(
      names = "--run",
      required = true,
      paramLabel = "RUN.YAML",
      description = "The run file, whose sources name the files.")
  private Path run;

  @Option(names = "--source", paramLabel = "ID", description = "Only what is of this source.")
  private @Nullable String source;

  @Option(names = "--json", description = "Prints one JSON document.")
  private boolean json;

  @Mixin private final HelpOption help = new HelpOption();

  QuarantineRetryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<QuarantineRow> rows = QuarantineRows.of(release, source, null);
    Problems problems = new Problems();
    RunConfig config = Planner.read(run, LocalDate.now(), problems);
    Map<String, SourceContract> sources = new TreeMap<>();
    config.sources().forEach(contract -> sources.put(contract.id(), contract));
    List<Retry.Outcome> outcomes = new Retry(sources, config.splitSize()).of(rows);
    long readable = outcomes.stream().filter(QuarantineRetryCommand::isReadable).count();
    int exit = readable == outcomes.size() ? ExitCode.OK : ExitCode.FAILED;
    if (json) {
      return JsonText.print(console, json(outcomes, readable), exit);
    }
    if (!outcomes.isEmpty()) {
      console.out().print(table(outcomes));
      console.out().flush();
    }
    console.message(
        readable
            + " of "
            + outcomes.size()
            + " can be read now"
            + (readable > 0 ? "; run again to take them in" : ""));
    return exit;
  }

  private static boolean isReadable(Retry.Outcome outcome) {
    return outcome.state() == Retry.State.READABLE;
  }

  private static ObjectNode json(List<Retry.Outcome> outcomes, long readable) {
    ObjectNode document = JsonText.of("quarantine retry");
    document.put("count", outcomes.size()).put("readable", readable);
    ArrayNode list = document.putArray("regions");
    for (Retry.Outcome outcome : outcomes) {
      ObjectNode region = list.addObject();
      QuarantineRows.json(region, outcome.row());
      region.put("now", word(outcome));
      region.put("now-reason", outcome.reason().isEmpty() ? null : outcome.reason());
      region.put("now-detail", outcome.detail().isEmpty() ? null : outcome.detail());
    }
    return document;
  }

  private static String word(Retry.Outcome outcome) {
    return outcome.state().name().toLowerCase(Locale.ROOT);
  }

  private static String table(List<Retry.Outcome> outcomes) {
    Table table = new Table("place", "was", "now", "detail").withWordsLast();
    for (Retry.Outcome outcome : outcomes) {
      table.row(
          QuarantineRows.place(outcome.row()),
          outcome.row().reason(),
          outcome.reason().isEmpty() ? word(outcome) : outcome.reason(),
          outcome.detail());
    }
    return table.render();
  }
}
