package dev.assay.cli;

import picocli.CommandLine;

/** The entry point: {@code assay COMMAND …}. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(Console.ofProcess(), arguments));
  }

  static int run(Console console, String... arguments) {
    CommandLine line = new CommandLine(new AssayCommand(console), new CommandFactory(console));
    line.setOut(console.out());
    line.setErr(console.err());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(new UsageErrors());
    line.setExecutionExceptionHandler(new Failures(console));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(console.ansi()));
    return line.execute(arguments);
  }
}
