package dev.assay.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands about what could not be read. */
@Command(
    name = "quarantine",
    description = "Lists what a run could not read, shows one such region, tries again to read it.",
    subcommands = {
      QuarantineListCommand.class,
      QuarantineShowCommand.class,
      QuarantineRetryCommand.class
    })
final class QuarantineCommand implements Runnable {
  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @Mixin private final HelpOption help = new HelpOption();

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "Which? " + String.join(", ", spec.subcommands().keySet()));
  }
}
