/**
 * Parquet in and out: shards, evidence tables and any other flat table, over channels, without a
 * Hadoop {@code Configuration}.
 *
 * <p>{@link dev.assay.storage.parquet.Table} says how records of one kind stand in a file; {@link
 * dev.assay.storage.parquet.TableWriter} and {@link dev.assay.storage.parquet.TableReader} move
 * them. {@link dev.assay.storage.parquet.RowCursor} reads chosen columns without making records.
 */
@NullMarked
package dev.assay.storage.parquet;

import org.jspecify.annotations.NullMarked;
