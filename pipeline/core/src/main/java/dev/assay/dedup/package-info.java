/**
 * Exact and near duplicates: signatures, bands, measured similarity, roles, the keeper scan, its
 * evidence.
 */
@NullMarked
package dev.assay.dedup;

import org.jspecify.annotations.NullMarked;
