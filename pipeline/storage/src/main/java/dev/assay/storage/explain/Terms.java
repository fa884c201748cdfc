package dev.assay.storage.explain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether the terms of a record let it into the release.
 *
 * @param decision what the usage rules of the run said
 * @param rule that said so, null when it is permitted or nobody asked
 * @param license of the record: where it was kept, the alternative under which it entered; null
 *     when unknown
 * @param evidence where the license was found, null when unknown
 * @param purpose of the release
 * @param territory of the release, null when it named none
 * @param asOf day with which expiries were compared
 */
public record Terms(
    Decision decision,
    @Nullable String rule,
    @Nullable String license,
    @Nullable String evidence,
    String purpose,
    @Nullable String territory,
    LocalDate asOf) {

  /** What the usage rules said. */
  public enum Decision {
    PERMITTED,
    BARRED,
    HELD,
    /** Usage rules bar or hold it, and a person decided otherwise. */
    OVERRIDDEN,
    /** It could not be read, so no rule was asked. */
    NOT_JUDGED,
    /** The run said why it has no usage pack. */
    NO_USAGE_PACK,
    /** Neither the ledger nor a shard tells. */
    UNKNOWN
  }
}
