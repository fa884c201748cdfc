package dev.assay.beam.work;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the day out of a date of publication as sources give it. */
public final class PublishedDay {
  /** Later than every day. */
  public static final long ABSENT = Long.MAX_VALUE;

  private static final int DATE_LENGTH = 10;

  private PublishedDay() {}

  /**
   * Days since 1970-01-01 of an ISO 8601 date or date-time; the time of day is ignored.
   *
   * @return {@link #ABSENT} for null and for anything else
   */
  public static long of(@Nullable String published) {
    if (published == null || published.length() < DATE_LENGTH) {
      return ABSENT;
    }
    try {
      return LocalDate.parse(published.substring(0, DATE_LENGTH)).toEpochDay();
    } catch (DateTimeException notADate) {
      return ABSENT;
    }
  }
}
