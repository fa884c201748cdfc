package dev.assay.storage.verify;

import dev.assay.verify.FaultLog;
import dev.assay.verify.ReleaseFolders;
import java.io.IOException;
import java.util.List;

/** Rows that the ledger says are kept and that no shard holds. */
final class UnseenRows {
  private final ReleaseFolders folders;
  private final ReleaseTables tables;
  private final LedgerIndex index;
  private final FaultLog log;

  UnseenRows(ReleaseFolders folders, ReleaseTables tables, LedgerIndex index, FaultLog log) {
    this.folders = folders;
    this.tables = tables;
    this.index = index;
    this.log = log;
  }

  /** Reads the ledger again only where there are some. */
  void report() throws IOException {
    int unseen = index.nextUnseen(0);
    if (unseen < 0) {
      return;
    }
    try (TableRows ledger =
        new TableRows(tables.of(ReleaseTables.FATES), List.of("id", "shard", "row"))) {
      for (int ordinal = 0; ledger.next() && unseen >= 0; ordinal++) {
        if (ordinal == unseen) {
          log.fault(
              folders.shown(ledger.file()),
              TableFaults.row(ledger.row(), ledger.row().string(0))
                  + "it is kept in "
                  + ledger.row().string(1)
                  + ", which does not hold it",
              "A text is lost: do not use this release, fetch it again or run it again");
          unseen = index.nextUnseen(ordinal + 1);
        }
      }
    }
  }
}
