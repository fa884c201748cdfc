package dev.assay.lineage;

import org.jspecify.annotations.Nullable;

/**
 * One contiguous region of a source that could not be read.
 *
 * @param id of its row in the ledger
 * @param source id of the source contract
 * @param origin path of the file relative to the source contract
 * @param record ordinal in the file, from 0
 * @param byteOffset where the region begins, in decompressed bytes of the file (compressed bytes
 *     where decompression itself failed)
 * @param bytesLost length of the region in bytes
 * @param sourceSha256 of the bytes lost, as far as they could be read, lower-case hex
 * @param reason kebab-case, one of the fixed reasons
 * @param detail what the parser said, without text of the record; null when it said nothing
 */
public record QuarantineRow(
    String id,
    String source,
    String origin,
    long record,
    long byteOffset,
    long bytesLost,
    String sourceSha256,
    String reason,
    @Nullable String detail) {}
