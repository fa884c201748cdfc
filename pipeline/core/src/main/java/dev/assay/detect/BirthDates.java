package dev.assay.detect;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Days on which someone who has a number may have been born: real, not after the day of the run.
 */
final class BirthDates {

  /** The oldest age ever verified is 122 years; some room for papers of the dead. */
  private static final int YEARS = 150;

  private final LocalDate last;

  BirthDates(LocalDate asOf) {
    this.last = asOf;
  }

  boolean possible(int year, int month, int day) {
    if (year > last.getYear() || year < last.getYear() - YEARS || month < 1 || month > 12) {
      return false;
    }
    return day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth()
        && !LocalDate.of(year, month, day).isAfter(last);
  }
}
