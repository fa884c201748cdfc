package dev.assay.verify;

import java.util.List;

/**
 * What is known of a release after it was looked at.
 *
 * @param release folder that was looked at
 * @param checks in the order of {@link Check}
 */
public record Verification(String release, List<CheckResult> checks) {
  public Verification {
    checks = List.copyOf(checks);
  }

  /** Whether nothing is wrong; something may still be {@link CheckResult#unchecked}. */
  public boolean isOk() {
    return checks.stream().allMatch(CheckResult::isOk);
  }

  /** In the order of the checks. */
  public List<Fault> faults() {
    return checks.stream().flatMap(check -> check.faults().stream()).toList();
  }
}
