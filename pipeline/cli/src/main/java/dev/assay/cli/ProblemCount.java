package dev.assay.cli;

import dev.assay.problem.Problem;
import dev.assay.problem.Severity;
import java.util.List;

/** The closing line under a list of problems. */
final class ProblemCount {
  private ProblemCount() {}

  static String of(List<Problem> problems) {
    long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
    long warnings = problems.size() - errors;
    return counted(errors, "error") + ", " + counted(warnings, "warning");
  }

  private static String counted(long count, String word) {
    return count + " " + word + (count == 1 ? "" : "s");
  }
}
