package dev.assay.cli;

import picocli.CommandLine.Option;

/** Help alone, for commands that have no version of their own or name one by {@code --version}. */
final class HelpOption {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help.")
  private boolean help;
}
