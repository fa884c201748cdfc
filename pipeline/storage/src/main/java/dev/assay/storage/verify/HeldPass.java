package dev.assay.storage.verify;

import dev.assay.lineage.Digest;
import dev.assay.lineage.Fate;
import dev.assay.storage.parquet.RowCursor;
import dev.assay.verify.FaultLog;
import dev.assay.verify.ReleaseFolders;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts kept for review are those of the held documents of the ledger, one each. */
final class HeldPass {
  private static final List<String> LEDGER = List.of("id", "content_sha256");
  private static final List<String> COLUMNS = List.of("id", "text");

  private final ReleaseFolders folders;
  private final LedgerIndex index;
  private final FaultLog log;

  HeldPass(ReleaseFolders folders, LedgerIndex index, FaultLog log) {
    this.folders = folders;
    this.index = index;
    this.log = log;
  }

  void read(ReleaseTables tables) throws IOException {
    try (TableRows ledger = new TableRows(tables.of(ReleaseTables.FATES), LEDGER);
        TableRows rows = new TableRows(tables.of(ReleaseTables.HELD), COLUMNS)) {
      new LedgerMerge(folders, index, log)
          .run(
              ledger,
              rows,
              ReleaseTables.HELD,
              ordinal -> index.fate(ordinal) == Fate.HELD && !index.isQuarantined(ordinal),
              (ordinal, row, found) -> {
                if (found != null) {
                  compare(row, found, folders.shown(rows.file()));
                }
              });
    }
  }

  private void compare(RowCursor ledger, RowCursor row, String file) {
    @Nullable String said = ledger.string(1);
    String digest = Digest.ofText(TableFaults.text(row, 1)).hex();
    if (!digest.equals(said)) {
      log.fault(
          file,
          TableFaults.row(row, row.string(0))
              + "the text has the digest "
              + digest
              + " but the ledger says "
              + said,
          TableFaults.UNTRUE);
    }
  }
}
