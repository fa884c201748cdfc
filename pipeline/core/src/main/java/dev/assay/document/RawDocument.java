package dev.assay.document;

import org.jspecify.annotations.Nullable;

/**
 * One record as its source gave it: decoded and mapped to fields, not yet normalised.
 *
 * @param record ordinal within the split, from 0, counting unreadable records too
 * @param sourceSha256 SHA-256 of the raw record (design: JSONL and CSV its bytes without line end,
 *     Parquet the row as canonical JSON, WARC the block, one-document files the decompressed file)
 * @param key the source's own id, or null when it has none (then a file path, WARC record id or
 *     digest takes its place)
 * @param text main text; may be empty. A record without a value for it is unreadable
 * @param title null when absent
 * @param url null when absent
 * @param author null when absent
 * @param published as given, null when absent
 * @param license SPDX expression of this record, null when only the source's applies
 * @param language as declared by the record, null when absent
 * @param metadata JSON object of the other mapped fields with keys sorted, null when there are none
 */
public record RawDocument(
    long record,
    byte[] sourceSha256,
    @Nullable String key,
    String text,
    @Nullable String title,
    @Nullable String url,
    @Nullable String author,
    @Nullable String published,
    @Nullable String license,
    @Nullable String language,
    @Nullable String metadata) {}
