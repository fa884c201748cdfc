package dev.assay.storage.read.bytes;

/**
 * One record as it stands in its file.
 *
 * @param bytes array that holds it, valid until the next is asked for; without meaning when the
 *     record is too long
 * @param from index of its first byte
 * @param to index after its last
 * @param offset where it begins in the decompressed file
 * @param length in bytes
 * @param line of the file in which it begins, from 1
 * @param sha256 of its bytes
 * @param tooLong whether it is longer than a document may be
 */
public record FramedRecord(
    byte[] bytes,
    int from,
    int to,
    long offset,
    long length,
    long line,
    byte[] sha256,
    boolean tooLong) {}
