package dev.assay.storage.read.archive;

/**
 * A file inside an archive.
 *
 * @param ordinal among all entries of the archive
 * @param name with {@code /}, as the archive has it; control characters replaced
 * @param size bytes unpacked, as the archive says; 0 when it does not
 * @param offset where its stored bytes begin in the archive (TAR: in the decompressed archive)
 * @param stored how many they are
 */
public record Member(int ordinal, String name, long size, long offset, long stored) {}
