/** Rows of shards and ledger as leaves of trees of hashes. */
@NullMarked
package dev.assay.storage.proof;

import org.jspecify.annotations.NullMarked;
