package dev.assay.rulepack;

import java.util.List;

/**
 * How well examples guard their rules.
 *
 * @param mistakes how many small mistakes were tried
 * @param unnoticed those that no example notices
 */
public record MutationReport(int mistakes, List<Unnoticed> unnoticed) {
  public MutationReport {
    unnoticed = List.copyOf(unnoticed);
  }

  /**
   * A mistake that all examples of its rule let pass.
   *
   * @param rule full name
   * @param mistake in words
   */
  public record Unnoticed(String rule, String mistake) {}

  /** From 0 to 1; 1 when there was nothing to notice. */
  public double share() {
    return mistakes == 0 ? 1 : 1 - (double) unnoticed.size() / mistakes;
  }
}
