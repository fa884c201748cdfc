package dev.assay.lineage;

import org.jspecify.annotations.Nullable;

/**
 * One kept document as trainers get it: shard contract v1, columns in this order.
 *
 * @param text after redaction
 * @param id {@code <source>/<key>}
 * @param source id of the source contract
 * @param url null when the source has none
 * @param title null when the source has none
 * @param author null when the source has none
 * @param published as the source gave it, null when it has none
 * @param license SPDX expression or {@code LicenseRef-…}
 * @param language judged, null when undecided
 * @param tokenCount by the tokenizer that the footer names
 * @param charCount code points of {@code text}
 * @param origin path of the file relative to the source contract
 * @param record ordinal in the file, from 0
 * @param sourceSha256 of the raw record, lower-case hex
 * @param contentSha256 of {@code text} in UTF-8, lower-case hex
 * @param duplicates copies removed in its favour when first published
 * @param redactions places redacted, over all columns
 * @param metadata JSON object of the other mapped fields, null when there are none
 * @param lineage JSON array of the steps applied
 */
public record ShardRow(
    String text,
    String id,
    String source,
    @Nullable String url,
    @Nullable String title,
    @Nullable String author,
    @Nullable String published,
    String license,
    @Nullable String language,
    long tokenCount,
    long charCount,
    String origin,
    long record,
    String sourceSha256,
    String contentSha256,
    int duplicates,
    int redactions,
    @Nullable String metadata,
    String lineage) {}
