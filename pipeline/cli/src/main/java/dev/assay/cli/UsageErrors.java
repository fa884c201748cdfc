package dev.assay.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.problem.Location;
import dev.assay.problem.Problem;
import dev.assay.problem.Severity;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what was mistyped and what was probably meant; exit code 64. */
final class UsageErrors implements IParameterExceptionHandler {
  private final Console console;

  UsageErrors(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException failure, String[] arguments) {
    CommandLine line = failure.getCommandLine();
    PrintWriter err = line.getErr();
    String help = line.getCommandSpec().qualifiedName() + " --help";
    String message = String.valueOf(failure.getMessage());
    err.println("error: " + message);
    if (!UnmatchedArgumentException.printSuggestions(failure, err)) {
      err.println("   = help: " + help);
    }
    if (Arrays.asList(arguments).contains("--json")) {
      Problem problem = new Problem(Severity.ERROR, Location.ofFile(""), message, help);
      ObjectNode json = JsonText.of(line.getCommandName()).put("status", "failed");
      JsonText.problems(json, List.of(problem));
      JsonText.print(console, json, ExitCode.USAGE);
    }
    return ExitCode.USAGE;
  }
}
