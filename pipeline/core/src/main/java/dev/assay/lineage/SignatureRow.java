package dev.assay.lineage;

import org.jspecify.annotations.Nullable;

/**
 * What a later run needs to compare its documents with one of this release.
 *
 * @param id of the document
 * @param role candidate, witness, anchor …
 * @param textSha256 of the dedup text, lower-case hex
 * @param shingles distinct shingles of the dedup text
 * @param signature packed by {@code dev.assay.dedup}; not copied, so treat it as constant
 * @param rank of the license, 0 is best
 * @param priority of the source, 0 to 100
 * @param published as the source gave it, null when it has none
 * @param length code points of the text after redaction
 */
public record SignatureRow(
    String id,
    String role,
    String textSha256,
    int shingles,
    byte[] signature,
    int rank,
    int priority,
    @Nullable String published,
    long length) {}
