/** Similarity units, the seeded global order, and the cut points of shards. */
@NullMarked
package dev.assay.split;

import org.jspecify.annotations.NullMarked;
