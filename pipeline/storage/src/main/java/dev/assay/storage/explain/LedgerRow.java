package dev.assay.storage.explain;

import dev.assay.lineage.FateRow;

/**
 * A row of the ledger and its position over all files of the ledger, from 0.
 *
 * @param position the signals of the record stand at the same one
 */
record LedgerRow(long position, FateRow fate) {}
