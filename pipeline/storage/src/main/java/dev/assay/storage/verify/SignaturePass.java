package dev.assay.storage.verify;

import dev.assay.storage.parquet.RowCursor;
import dev.assay.verify.FaultLog;
import dev.assay.verify.IdIndex;
import dev.assay.verify.ReleaseFolders;
import java.io.IOException;
import java.util.List;

/** Signatures are of records of the ledger; their digests tell which texts are exact copies. */
final class SignaturePass {
  private static final List<String> COLUMNS = List.of("id", "text_sha256");

  private final ReleaseFolders folders;
  private final LedgerIndex index;
  private final FaultLog log;

  SignaturePass(ReleaseFolders folders, LedgerIndex index, FaultLog log) {
    this.folders = folders;
    this.index = index;
    this.log = log;
  }

  void read(ReleaseTables tables) throws IOException {
    long number = 0;
    try (TableRows rows = new TableRows(tables.of(ReleaseTables.SIGNATURES), COLUMNS)) {
      for (; rows.next(); number++) {
        row(rows.row(), folders.shown(rows.file()));
      }
    }
    log.looked(number, "signatures");
  }

  private void row(RowCursor row, String file) {
    String id = row.string(0);
    String digest = row.string(1);
    int ordinal = id == null ? IdIndex.NONE : index.find(id);
    String who = TableFaults.row(row, id);
    if (ordinal == IdIndex.NONE) {
      log.fault(file, who + "the ledger does not know this id", TableFaults.UNTRUE);
    }
    if (digest == null || !Fingerprint.isDigest(digest)) {
      log.fault(file, who + "text_sha256 is no digest", TableFaults.UNTRUE);
    } else if (ordinal != IdIndex.NONE) {
      index.text(ordinal, Fingerprint.high(digest));
    }
  }
}
