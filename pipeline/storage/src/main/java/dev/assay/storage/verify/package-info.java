/**
 * Looks at a release, from its files alone: {@link dev.assay.storage.verify.ReleaseVerifier}. One
 * class a pass over one kind of file; memory holds one row group and about 80 bytes a record.
 */
@NullMarked
package dev.assay.storage.verify;

import org.jspecify.annotations.NullMarked;
