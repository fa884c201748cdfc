package dev.assay.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects problems so that a person mends a file in one round, then stops if any is an error. */
public final class Problems {
  private final List<Problem> problems = new ArrayList<>();

  public void error(Location location, String message, String remedy) {
    problems.add(new Problem(Severity.ERROR, location, message, remedy));
  }

  public void warning(Location location, String message, String remedy) {
    problems.add(new Problem(Severity.WARNING, location, message, remedy));
  }

  public void add(Problem problem) {
    problems.add(problem);
  }

  public void addAll(Problems others) {
    problems.addAll(others.problems);
  }

  public boolean hasErrors() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** In the order in which they were found. */
  public List<Problem> list() {
    return List.copyOf(problems);
  }

  /**
   * Stops if there are errors.
   *
   * @throws ProblemsException carrying every problem found so far
   */
  public void throwIfErrors() {
    if (hasErrors()) {
      throw new ProblemsException(list());
    }
  }
}
