package dev.assay.storage.verify;

import dev.assay.storage.parquet.RowCursor;
import dev.assay.verify.FaultLog;
import dev.assay.verify.ReleaseFolders;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The quarantine has one row for every record that was not read, as the ledger has it. */
final class QuarantinePass {
  private static final List<String> COLUMNS =
      List.of("id", "source", "origin", "record", "source_sha256", "reason");
  private static final int RECORD = 3;

  private final ReleaseFolders folders;
  private final LedgerIndex index;
  private final FaultLog log;

  QuarantinePass(ReleaseFolders folders, LedgerIndex index, FaultLog log) {
    this.folders = folders;
    this.index = index;
    this.log = log;
  }

  void read(ReleaseTables tables) throws IOException {
    try (TableRows ledger = new TableRows(tables.of(ReleaseTables.FATES), COLUMNS);
        TableRows rows = new TableRows(tables.of(ReleaseTables.QUARANTINE), COLUMNS)) {
      new LedgerMerge(folders, index, log)
          .run(
              ledger,
              rows,
              ReleaseTables.QUARANTINE,
              index::isQuarantined,
              (ordinal, row, found) -> {
                if (found != null) {
                  compare(row, found, folders.shown(rows.file()));
                }
              });
    }
  }

  private void compare(RowCursor ledger, RowCursor row, String file) {
    for (int column = 1; column < COLUMNS.size(); column++) {
      String said = value(ledger, column);
      String found = value(row, column);
      if (!Objects.equals(said, found)) {
        log.fault(
            file, TableFaults.differs(row, COLUMNS.get(column), found, said), TableFaults.UNTRUE);
      }
    }
  }

  private static @Nullable String value(RowCursor row, int column) {
    if (row.isNull(column)) {
      return null;
    }
    return column == RECORD ? Long.toString(row.int64(column)) : row.string(column);
  }
}
