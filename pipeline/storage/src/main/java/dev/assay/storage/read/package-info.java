/**
 * Readers of corpora: files to splits, splits to records in their order. What cannot be read is a
 * record too, with its place and a reason; the rest of the file goes on where it can.
 */
@NullMarked
package dev.assay.storage.read;

import org.jspecify.annotations.NullMarked;
