package dev.assay.storage.duplicates;

import org.jspecify.annotations.Nullable;

/**
 * A document and the one for which it was removed or held.
 *
 * @param kind exact, near or license-conflict
 * @param twinRelease earlier release of the other one, null for this one
 * @param similarity exact Jaccard of their shingles, 0 to 1
 * @param license of the document, null when unknown
 * @param twinLicense of the other one, null when unknown
 */
public record Pair(
    String kind,
    String id,
    String twin,
    @Nullable String twinRelease,
    double similarity,
    @Nullable String license,
    @Nullable String twinLicense) {}
