package dev.assay.document;

/**
 * A contiguous region of a source that no record could be read from; it counts as one record.
 *
 * @param record ordinal within the split, from 0, counted together with readable records
 * @param byteOffset where the region begins, in decompressed bytes of the file (compressed bytes
 *     where decompression itself failed)
 * @param bytesLost length of the region in bytes; 0 for an empty file. Where decompression failed:
 *     the compressed bytes from where the first lost record came from to the end of the file
 * @param sourceSha256 SHA-256 of the bytes lost, as far as they could be read
 * @param reason one of the fixed reasons, kebab-case: broken-json, broken-csv, broken-xml,
 *     broken-parquet, broken-warc, broken-pdf, broken-document, broken-archive, empty-archive,
 *     empty-file, invalid-utf8, missing-text, missing-records, too-large, too-deep, truncated,
 *     corrupt-compression, bomb, encrypted, no-text, unknown-format
 * @param detail for people: what the parser said; never holds text of the record
 */
public record Unreadable(
    long record,
    long byteOffset,
    long bytesLost,
    byte[] sourceSha256,
    String reason,
    String detail) {}
