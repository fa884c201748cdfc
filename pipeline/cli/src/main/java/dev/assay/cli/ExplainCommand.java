package dev.assay.cli;

import dev.assay.storage.explain.Answer;
import dev.assay.storage.explain.Explainer;
import dev.assay.storage.explain.Journey;
import dev.assay.storage.explain.NotFound;
import dev.assay.verify.ReleaseFolders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what became of one record. */
@Command(
    name = "explain",
    description = "Tells the whole journey of one record of a release, also of one never read.",
    footer = {
      "",
      "An id stands in the column id of the shards and of the ledger. A key alone,",
      "or a place (SOURCE/FILE:RECORD, counted from 0), will do.",
      "Exit code 1 when no such record was read."
    })
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @Parameters(
      arity = "1..3",
      paramLabel = "ID",
      description = "<source>/<key>; or a place as three words: SOURCE FILE RECORD.")
  private List<String> words = List.of();

  @Option(
      names = "--release",
      paramLabel = "DIR",
      description =
          "Release <name>/<version>, or a folder with releases of one name. Default: the newest"
              + " below ./releases.")
  private @Nullable Path release;

  @Option(
      names = "--lang",
      paramLabel = "en|zh",
      description = "Language of titles and reasons. Default: en.")
  private Lang lang = Lang.EN;

  @Option(names = "--json", description = "Prints one JSON document.")
  private boolean json;

  @Mixin private final HelpOption help = new HelpOption();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    String name = name();
    Answer answer = Explainer.explain(folders(), name);
    int exit = answer instanceof Journey ? ExitCode.OK : ExitCode.FAILED;
    if (json) {
      return JsonText.print(console, AnswerJson.of(answer), exit);
    }
    console.out().print(text(answer));
    console.out().flush();
    return exit;
  }

  private ReleaseFolders folders() throws IOException {
    try {
      return Releases.choose(release, Path.of(""));
    } catch (Releases.Unclear unclear) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), String.valueOf(unclear.getMessage()), unclear);
    }
  }

  private String name() {
    String name =
        switch (words.size()) {
          case 1 -> words.get(0);
          case 2 -> words.get(0) + "/" + words.get(1);
          default -> words.get(0) + "/" + words.get(1) + ":" + words.get(2);
        };
    if (name.isBlank()) {
      throw new CommandLine.ParameterException(spec.commandLine(), "The id is empty");
    }
    return name;
  }

  private String text(Answer answer) {
    return answer instanceof Journey journey
        ? new JourneyText(journey, lang).render()
        : NotFoundText.render((NotFound) answer);
  }
}
