package dev.assay.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A source that a rule does not apply to, by somebody's word.
 *
 * @param source id of the source
 * @param reason why
 * @param approvedBy who answers for it
 * @param expires last day on which it holds, or null when it does not expire
 */
public record Waiver(String source, String reason, String approvedBy, @Nullable LocalDate expires) {

  /** Whether it still holds on that day. */
  public boolean holdsOn(LocalDate asOf) {
    return expires == null || !asOf.isAfter(expires);
  }

  @Override
  public String toString() {
    return "{source: " + source + ", expires: " + expires + "}";
  }
}
