package dev.assay.gate;

import org.jspecify.annotations.Nullable;

/**
 * How much of a source a rule may touch before people look or the release stops.
 *
 * @param rule full name of the rule
 * @param warnAbove share from 0 to 1 above which it is reported, or null
 * @param stopAbove share from 0 to 1 above which nothing is published, or null
 */
public record Guard(String rule, @Nullable Double warnAbove, @Nullable Double stopAbove) {

  /**
   * @throws IllegalArgumentException when a share is no share or the warning comes after the stop
   */
  public Guard {
    checkShare(rule, warnAbove);
    checkShare(rule, stopAbove);
    if (warnAbove != null && stopAbove != null && warnAbove > stopAbove) {
      throw new IllegalArgumentException(
          "Guard of " + rule + " warns above " + warnAbove + ", after it stops at " + stopAbove);
    }
  }

  private static void checkShare(String rule, @Nullable Double share) {
    if (share != null && !(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException(
          "Guard of " + rule + " needs a share from 0 to 1, not " + share);
    }
  }
}
