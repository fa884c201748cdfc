package dev.assay.detect;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;

/**
 * A built-in detector with what makes it look and what decides.
 *
 * @param triggers what its matcher is asked at
 * @param shortest runs of letters and digits shorter than this are not shown to it
 * @param longest runs longer than this are not shown to it
 * @param matcher a new one for a scanner, by the day of the run
 */
record Registration(
    Detector detector,
    Set<Trigger> triggers,
    int shortest,
    int longest,
    Function<LocalDate, Matcher> matcher) {

  static Registration onNumbers(
      Detector detector, int shortest, int longest, Function<LocalDate, Matcher> matcher) {
    return new Registration(detector, Set.of(Trigger.NUMBER), shortest, longest, matcher);
  }
}
