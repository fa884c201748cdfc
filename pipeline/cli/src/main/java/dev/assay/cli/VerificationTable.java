package dev.assay.cli;

import dev.assay.verify.CheckResult;
import dev.assay.verify.Verification;
import java.util.stream.Collectors;

/** A verification as a table: a line a check, and below it what could not be checked. */
final class VerificationTable {
  private VerificationTable() {}

  static String render(Verification verification) {
    Table table = new Table("check", "result", "looked at").withWordsLast();
    StringBuilder unchecked = new StringBuilder();
    for (CheckResult check : verification.checks()) {
      table.row(check.check().word(), result(check), figures(check));
      check
          .unchecked()
          .forEach(
              why ->
                  unchecked
                      .append("not checked (")
                      .append(check.check().word())
                      .append("): ")
                      .append(why)
                      .append('\n'));
    }
    return table.render() + (unchecked.isEmpty() ? "" : "\n" + unchecked);
  }

  private static String result(CheckResult check) {
    int faults = check.faults().size();
    if (faults == 0 && check.figures().isEmpty()) {
      return "not checked";
    }
    return faults == 0 ? "ok" : faults + (faults == 1 ? " fault" : " faults");
  }

  private static String figures(CheckResult check) {
    return check.figures().stream()
        .map(figure -> Quantities.count(figure.number()) + " " + figure.what())
        .collect(Collectors.joining(", "));
  }
}
