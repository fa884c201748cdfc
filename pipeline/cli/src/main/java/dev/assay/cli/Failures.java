package dev.assay.cli;

import dev.assay.problem.ProblemsException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into a message for people; exit code 1. */
final class Failures implements IExecutionExceptionHandler {
  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine commandLine, ParseResult arguments) {
    if (failure instanceof CommandLine.ParameterException usage) {
      return new UsageErrors().handleParseException(usage, new String[0]);
    }
    if (failure instanceof ProblemsException problems) {
      console.message(String.valueOf(problems.getMessage()));
      console.message(ProblemCount.of(problems.problems()));
      return ExitCode.FAILED;
    }
    console.message(console.bad("error: ") + inWords(failure));
    if (System.getenv("ASSAY_STACKTRACE") != null) {
      failure.printStackTrace(console.err());
    } else {
      console.message("   = help: ASSAY_STACKTRACE=1 shows where in the program");
    }
    return ExitCode.FAILED;
  }

  private static String inWords(Exception failure) {
    if (failure instanceof NoSuchFileException missing) {
      return "no such file: " + missing.getFile();
    }
    if (failure instanceof AccessDeniedException denied) {
      return "no permission for " + denied.getFile();
    }
    return failure.getMessage() == null ? failure.toString() : failure.getMessage();
  }
}
