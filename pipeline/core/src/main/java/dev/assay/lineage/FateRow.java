package dev.assay.lineage;

import org.jspecify.annotations.Nullable;

/**
 * One row of the ledger: what became of one record read. Rows stand in the order of (source,
 * origin, record); none holds text.
 *
 * @param id {@code <source>/<key>}, with {@code #n} where the source repeats a key
 * @param key of the source, before hashing and {@code #n}
 * @param source id of the source contract
 * @param origin path of the file relative to the source contract
 * @param record ordinal in the file, from 0
 * @param sourceSha256 of the raw record, lower-case hex
 * @param contentSha256 of the text after redaction, lower-case hex; null when it could not be read
 * @param fate kept, dropped, duplicate, held or unreadable
 * @param stage that decided; null when kept
 * @param reason kebab-case; null when kept
 * @param rule full name of the rule that decided, null when none did
 * @param ruleSha256 of the rule's canonical form, null without a rule
 * @param clause of the standard behind the rule, null without one
 * @param value measured, null when the rule measures nothing
 * @param threshold that the value was compared with, in words; null without one
 * @param also other rules that fired, null when none did
 * @param twin id of the kept twin, null unless a duplicate
 * @param twinRelease release that holds the twin, null for this one
 * @param similarity exact Jaccard with the twin, 0 to 1; null unless a duplicate
 * @param shard file name, null unless kept
 * @param row in the shard, from 0; null unless kept
 * @param license SPDX expression or {@code LicenseRef-…}; null when unknown
 * @param licenseEvidence where the license was found, null when unknown
 * @param redactions kinds and offsets, never values; null when there are none
 * @param charCount code points of the text after redaction; null when it could not be read
 * @param tokenCount of the same text; null when it was not counted
 */
public record FateRow(
    String id,
    String key,
    String source,
    String origin,
    long record,
    String sourceSha256,
    @Nullable String contentSha256,
    String fate,
    @Nullable String stage,
    @Nullable String reason,
    @Nullable String rule,
    @Nullable String ruleSha256,
    @Nullable String clause,
    @Nullable Double value,
    @Nullable String threshold,
    @Nullable String also,
    @Nullable String twin,
    @Nullable String twinRelease,
    @Nullable Double similarity,
    @Nullable String shard,
    @Nullable Long row,
    @Nullable String license,
    @Nullable String licenseEvidence,
    @Nullable String redactions,
    @Nullable Long charCount,
    @Nullable Long tokenCount) {}
