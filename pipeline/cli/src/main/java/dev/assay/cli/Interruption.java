package dev.assay.cli;

import java.util.Arrays;

/**
 * Ctrl-C and SIGTERM: says what is to be said and ends the process with exit code 130. Work that is
 * done stays done, and a release appears by renames alone, so ending at any moment leaves nothing
 * half-published.
 */
final class Interruption {
  private static final String CLEAR_LINE = "\r\u001b[2K";

  private final Console console;
  private final String[] arguments;
  private final Thread hook = new Thread(this::end, "interruption");

  private Interruption(Console console, String[] arguments) {
    this.console = console;
    this.arguments = arguments;
  }

  static Interruption watch(Console console, String[] arguments) {
    Interruption interruption = new Interruption(console, arguments);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  private void end() {
    console.err().print(console.interactive() ? CLEAR_LINE : "");
    console.message(message());
    if (Arrays.asList(arguments).contains("--json")) {
      JsonText.print(
          console, JsonText.of(command()).put("status", "interrupted"), ExitCode.INTERRUPTED);
    }
    Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
  }

  private String message() {
    return command().equals("run")
        ? "interrupted; the same command goes on where it stopped"
        : "interrupted";
  }

  private String command() {
    return arguments.length == 0 ? "" : arguments[0];
  }

  /** The command is done. When the process is ending already, waits for its end. */
  void over() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      waitForTheEnd();
    }
  }

  private void waitForTheEnd() {
    try {
      hook.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
