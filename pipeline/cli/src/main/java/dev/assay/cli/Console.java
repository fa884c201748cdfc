package dev.assay.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a command writes.
 *
 * @param out data
 * @param err messages
 * @param interactive whether messages go to a terminal, where a line may be drawn again
 * @param colored whether messages may be colored ({@code NO_COLOR} says no)
 */
record Console(PrintWriter out, PrintWriter err, boolean interactive, boolean colored) {

  static Console ofProcess() {
    boolean interactive = Boolean.getBoolean("assay.terminal");
    String noColor = System.getenv("NO_COLOR");
    boolean colored = interactive && (noColor == null || noColor.isEmpty());
    return new Console(writer(System.out), writer(System.err), interactive, colored);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  Ansi ansi() {
    return colored ? Ansi.ON : Ansi.OFF;
  }

  String bad(String text) {
    return colored ? "\u001b[31m" + text + "\u001b[0m" : text;
  }

  String good(String text) {
    return colored ? "\u001b[32m" + text + "\u001b[0m" : text;
  }

  void message(String line) {
    err.println(line);
  }
}
