/** Rows of foreign Parquet files: values of mapped columns, and each row as canonical JSON. */
@NullMarked
package dev.assay.storage.read.columns;

import org.jspecify.annotations.NullMarked;
