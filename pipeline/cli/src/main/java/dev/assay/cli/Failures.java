package dev.assay.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.problem.Location;
import dev.assay.problem.Problem;
import dev.assay.problem.ProblemsException;
import dev.assay.problem.Severity;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into a message for people and, where asked, into JSON; exit code 1. */
final class Failures implements IExecutionExceptionHandler {
  private static final String MORE_MEMORY =
      "ASSAY_HEAP=2g before the command gives it 2 GB; fewer --parallelism need less";

  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine commandLine, ParseResult arguments) {
    if (failure instanceof CommandLine.ParameterException usage) {
      return new UsageErrors(console)
          .handleParseException(usage, arguments.originalArgs().toArray(String[]::new));
    }
    List<Problem> problems = problems(failure);
    if (failure instanceof ProblemsException) {
      console.message(String.valueOf(failure.getMessage()));
      console.message(ProblemCount.of(problems));
    } else {
      say(problems.get(0));
      stackTrace(failure);
    }
    if (arguments.originalArgs().contains("--json")) {
      return print(commandLine, problems);
    }
    return ExitCode.FAILED;
  }

  /** For an error that stops the program itself. */
  int outOfMemory() {
    say(problem("out of memory", MORE_MEMORY));
    return ExitCode.FAILED;
  }

  private int print(CommandLine commandLine, List<Problem> problems) {
    ObjectNode json = JsonText.of(commandLine.getCommandName()).put("status", "failed");
    JsonText.problems(json, problems);
    return JsonText.print(console, json, ExitCode.FAILED);
  }

  private void say(Problem problem) {
    console.message(console.bad("error: ") + problem.message());
    if (!problem.remedy().isEmpty()) {
      console.message("   = help: " + problem.remedy());
    }
  }

  private void stackTrace(Exception failure) {
    if (System.getenv("ASSAY_STACKTRACE") != null) {
      failure.printStackTrace(console.err());
    }
  }

  private static List<Problem> problems(Exception failure) {
    if (failure instanceof ProblemsException several) {
      return several.problems();
    }
    if (failure instanceof LoggedFailure logged) {
      return problems(logged.failure()).stream().map(problem -> withLog(problem, logged)).toList();
    }
    if (innermost(failure) instanceof OutOfMemoryError) {
      return List.of(problem("out of memory", MORE_MEMORY));
    }
    return List.of(inWords(failure));
  }

  private static Problem withLog(Problem problem, LoggedFailure logged) {
    String remedy =
        problem.remedy().isEmpty()
            ? "The same command goes on where it stopped; if it fails again, remove "
                + logged.log().getParent()
            : problem.remedy();
    return problem(problem.message(), remedy + ". The whole story is in " + logged.log());
  }

  private static Throwable innermost(Throwable failure) {
    Throwable innermost = failure;
    while (innermost.getCause() != null) {
      innermost = innermost.getCause();
    }
    return innermost;
  }

  private static Problem inWords(Exception failure) {
    if (failure instanceof NoSuchFileException missing) {
      return problem("no such file: " + missing.getFile(), "Check the path");
    }
    if (failure instanceof AccessDeniedException denied) {
      return problem(
          "no permission for " + denied.getFile(), "Give this user the right to it, or move it");
    }
    if (failure instanceof NotDirectoryException file) {
      return problem(file.getFile() + " is no folder", "Name a folder");
    }
    if (failure instanceof CharacterCodingException) {
      return problem("a file of configuration is not UTF-8", "Save it as UTF-8");
    }
    if (failure instanceof FileSystemException other) {
      String reason = other.getReason() == null ? "failed" : lower(other.getReason());
      return problem(reason + ": " + other.getFile(), "");
    }
    String message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
    return problem(message.lines().findFirst().orElse(message), "");
  }

  private static String lower(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  private static Problem problem(String message, String remedy) {
    return new Problem(Severity.ERROR, Location.ofFile(""), message, remedy);
  }
}
