package dev.assay.verify;

import java.util.List;

/**
 * How one check ended.
 *
 * @param check which
 * @param figures what was looked at
 * @param faults everything that is wrong, by file; beyond {@link FaultLog#SHOWN} of one kind the
 *     rest is counted in one more fault
 * @param unchecked what could not be checked and why, in words
 */
public record CheckResult(
    Check check, List<Figure> figures, List<Fault> faults, List<String> unchecked) {
  public CheckResult {
    figures = List.copyOf(figures);
    faults = List.copyOf(faults);
    unchecked = List.copyOf(unchecked);
  }

  public boolean isOk() {
    return faults.isEmpty();
  }
}
