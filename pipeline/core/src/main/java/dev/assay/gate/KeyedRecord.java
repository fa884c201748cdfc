package dev.assay.gate;

/**
 * A record by the key its source gave it, for telling repeats apart.
 *
 * @param key without {@code #n}
 * @param sourceSha256 lower-case hex digest of the raw record
 * @param origin path of its file relative to the source contract
 * @param record ordinal in the file, from 0
 */
public record KeyedRecord(String key, String sourceSha256, String origin, long record) {}
