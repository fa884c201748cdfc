package dev.assay.release;

import dev.assay.lineage.Digest;

/**
 * One Parquet file of a release.
 *
 * @param path relative to the folder of the release, with {@code /}
 * @param rows documents
 * @param bytes size of the file
 * @param tokens as counted or estimated by the tokenizer of the release
 * @param sha256 of the file
 */
public record Shard(String path, long rows, long bytes, long tokens, Digest sha256) {}
