/** Archives as folders: ZIP and TAR, compressed and nested, within bounds. */
@NullMarked
package dev.assay.storage.read.archive;

import org.jspecify.annotations.NullMarked;
