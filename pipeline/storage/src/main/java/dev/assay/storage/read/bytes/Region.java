package dev.assay.storage.read.bytes;

/**
 * Bytes that no record could be read from.
 *
 * @param offset of the first
 * @param length how many
 * @param sha256 their digest
 */
public record Region(long offset, long length, byte[] sha256) {}
