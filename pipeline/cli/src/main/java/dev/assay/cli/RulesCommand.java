package dev.assay.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands for those who write rules. */
@Command(
    name = "rules",
    description = "Checks, tests, explains, tries and compares rules.",
    subcommands = {
      RulesCheckCommand.class,
      RulesTestCommand.class,
      RulesExplainCommand.class,
      RulesTryCommand.class,
      RulesDiffCommand.class,
      RulesCoverageCommand.class,
      RulesSuggestCommand.class,
      RulesNewCommand.class,
      RulesSchemaCommand.class,
      RulesMigrateCommand.class
    },
    footer = {
      "",
      "A PACK is a file, a shipped pack (assay:quality/industry), or a file of a git revision",
      "(HEAD~1:rules/house.yaml). A rule is PACK:RULE, for example rules/house.yaml:too-short."
    })
final class RulesCommand implements Runnable {
  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @Mixin private final HelpOption help = new HelpOption();

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "Which command of rules?");
  }
}
