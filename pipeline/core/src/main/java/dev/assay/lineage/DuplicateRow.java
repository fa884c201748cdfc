package dev.assay.lineage;

import org.jspecify.annotations.Nullable;

/**
 * One removed duplicate and the kept document it repeats.
 *
 * @param id of the one removed
 * @param twin id of the one kept
 * @param twinRelease release that holds the twin, null for this one
 * @param similarity exact Jaccard of the two shingle sets, 0 to 1
 * @param kind exact or near
 * @param source of the one removed
 * @param twinSource source of the one kept
 * @param license of the one removed, null when unknown
 * @param twinLicense license of the one kept, null when unknown
 */
public record DuplicateRow(
    String id,
    String twin,
    @Nullable String twinRelease,
    double similarity,
    String kind,
    String source,
    String twinSource,
    @Nullable String license,
    @Nullable String twinLicense) {}
