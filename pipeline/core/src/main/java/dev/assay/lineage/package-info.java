/** What became of every record: fates, counts, digests and identities of runs and releases. */
@NullMarked
package dev.assay.lineage;

import org.jspecify.annotations.NullMarked;
