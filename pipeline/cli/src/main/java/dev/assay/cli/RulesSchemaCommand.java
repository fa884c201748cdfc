package dev.assay.cli;

import dev.assay.rulepack.EditorSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the schema that editors complete and check packs with. */
@Command(
    name = "schema",
    description = {
      "Writes the JSON Schema of packs with every condition, signal and detector, for editors.",
      "Name it in the first line of a pack: # yaml-language-server: $schema=rules.schema.json"
    })
final class RulesSchemaCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "Where to write it. Default: standard output.")
  private @Nullable Path file;

  @Mixin private final RuleOptions options = new RuleOptions();
  @Mixin private final HelpOption help = new HelpOption();

  RulesSchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    options.format(Format.TEXT, Format.JSON);
    String text = JsonText.render(EditorSchema.of(options.wording()));
    if (file == null) {
      console.out().print(text);
      console.out().flush();
    } else {
      Files.writeString(file, text);
    }
    return ExitCode.OK;
  }
}
