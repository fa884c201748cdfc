/** Shards written again in the formats of loaders that do not read Parquet. */
@NullMarked
package dev.assay.storage.export;

import org.jspecify.annotations.NullMarked;
