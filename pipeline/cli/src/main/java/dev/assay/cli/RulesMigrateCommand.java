package dev.assay.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.problem.Problems;
import dev.assay.problem.ProblemsException;
import dev.assay.rulepack.Migration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a pack to the words of this version. */
@Command(
    name = "migrate",
    description = {
      "Replaces spellings of earlier drafts and of other tools (lt, min, and, not, licence,",
      "underscores) by those of this version; comments and all else stay. Prints the pack."
    })
final class RulesMigrateCommand implements Callable<Integer> {
  private final Console console;

  @SuppressWarnings("NullAway.Init")
  @Parameters(paramLabel = "FILE", description = "A pack.")
  private Path file;

  @Option(names = "--write", description = "Writes the file instead of printing it.")
  private boolean write;

  @Mixin private final RuleOptions options = new RuleOptions();
  @Mixin private final HelpOption help = new HelpOption();

  RulesMigrateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Format format = options.format(Format.TEXT, Format.JSON);
    Problems problems = new Problems();
    Migration.Result result =
        Migration.of(file.toString(), Files.readString(file), problems)
            .orElseThrow(() -> new ProblemsException(problems.list()));
    if (write && !result.changes().isEmpty()) {
      Files.writeString(file, result.text());
    }
    if (format == Format.JSON) {
      ObjectNode json = JsonText.of("rules migrate");
      ArrayNode changes = json.putArray("changes");
      for (Migration.Change change : result.changes()) {
        ObjectNode each = changes.addObject().put("line", change.location().line());
        each.put("from", change.from()).put("to", change.to());
      }
      return JsonText.print(console, json, ExitCode.OK);
    }
    for (Migration.Change change : result.changes()) {
      console.message(change.location() + ": " + change.from() + " → " + change.to());
    }
    if (result.changes().isEmpty()) {
      console.message(options.lang().of("nothing to change", "无需改动"));
    }
    if (!write) {
      console.out().print(result.text());
      console.out().flush();
    }
    return ExitCode.OK;
  }
}
