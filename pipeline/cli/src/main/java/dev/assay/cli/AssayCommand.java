package dev.assay.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command without a subcommand: says what there is. */
@Command(
    name = "assay",
    description = "Governed training data: corpora and rules in, a verified Parquet release out.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    subcommands = {
      RunCommand.class,
      CheckCommand.class,
      ExplainCommand.class,
      VerifyCommand.class,
      SignCommand.class,
      ProveCommand.class,
      ExportCommand.class,
      LockCommand.class,
      UnlockCommand.class,
      RulesCommand.class,
      DuplicatesCommand.class,
      QuarantineCommand.class
    },
    footer = {
      "",
      "Exit codes: 0 ok, 1 failed, 2 a guard or rule prevented publication,",
      "3 too much unreadable input, 64 usage, 130 interrupted (run again to resume)."
    })
final class AssayCommand implements Runnable {
  private final Console console;

  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  AssayCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "Which command? " + String.join(", ", spec.subcommands().keySet()));
  }
}
