package dev.assay.cli;

import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/** The entry point: {@code assay COMMAND …}. */
public final class Main {
  private static final Logger LIBRARIES = Logger.getLogger("");

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    LIBRARIES.setLevel(Level.WARNING);
    Console console = Console.ofProcess();
    Interruption interruption = Interruption.watch(console, arguments);
    int exit = run(console, arguments);
    interruption.over();
    System.exit(exit);
  }

  static int run(Console console, String... arguments) {
    CommandLine line = new CommandLine(new AssayCommand(console), new CommandFactory(console));
    Failures failures = new Failures(console);
    line.setOut(console.out());
    line.setErr(console.err());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExpandAtFiles(false);
    line.setParameterExceptionHandler(new UsageErrors(console));
    line.setExecutionExceptionHandler(failures);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(console.ansi()));
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError full) {
      return failures.outOfMemory();
    }
  }
}
