package dev.assay.judge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about one document: the way out of held, and for exceptions.
 *
 * @param id of the document
 * @param keep whether it is kept or dropped
 * @param reason why
 * @param approvedBy who answers for it
 * @param expires last day on which it holds, or null when it does not expire
 */
public record Decision(
    String id, boolean keep, String reason, String approvedBy, @Nullable LocalDate expires) {

  /** Whether it still holds on that day. */
  public boolean holdsOn(LocalDate asOf) {
    return expires == null || !asOf.isAfter(expires);
  }
}
