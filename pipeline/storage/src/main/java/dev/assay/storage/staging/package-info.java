/**
 * Staged documents between the stages of a run: texts in 256 ranges of the global order, so that a
 * shard reads just its rows, and columns of facts that later stages read without the text. A
 * private format of the work folder, never part of a release.
 */
@NullMarked
package dev.assay.storage.staging;

import org.jspecify.annotations.NullMarked;
