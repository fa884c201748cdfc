package dev.assay.config;

import dev.assay.problem.Location;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What people decided about one document.
 *
 * @param id {@code <source>/<key>}
 * @param verdict whether it enters
 * @param reason for auditors
 * @param approvedBy who answers for it
 * @param expires last day on which it applies, or null when it does not expire
 * @param location where it stands
 */
public record Decision(
    String id,
    Verdict verdict,
    String reason,
    String approvedBy,
    @Nullable LocalDate expires,
    Location location) {

  /** Whether the document enters. */
  public enum Verdict {
    KEEP,
    DROP
  }

  /** Whether it applies on that day. */
  public boolean appliesOn(LocalDate day) {
    return expires == null || !day.isAfter(expires);
  }
}
