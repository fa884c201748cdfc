package dev.assay.storage.verify;

import dev.assay.storage.parquet.RowCursor;
import dev.assay.verify.FaultLog;
import dev.assay.verify.IdIndex;
import dev.assay.verify.ReleaseFolders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Walks the rows of the ledger beside a table that holds one row, in the same order, for each of a
 * kind. Column 0 of both is the id.
 */
final class LedgerMerge {
  private final ReleaseFolders folders;
  private final LedgerIndex index;
  private final FaultLog log;

  LedgerMerge(ReleaseFolders folders, LedgerIndex index, FaultLog log) {
    this.folders = folders;
    this.index = index;
    this.log = log;
  }

  /** Looks at a row of the ledger. */
  interface Visitor {
    /**
     * @param row of the table that belongs to it; null when the table has none
     */
    void visit(int ordinal, RowCursor ledger, @Nullable RowCursor row);
  }

  /**
   * @param wanted positions of the ledger for which the table should hold a row
   * @param visitor sees all rows of the ledger
   */
  void run(TableRows ledger, TableRows table, String name, IntPredicate wanted, Visitor visitor)
      throws IOException {
    boolean more = table.next();
    long rows = 0;
    Path last = null;
    for (int ordinal = 0; ledger.next(); ordinal++) {
      if (!wanted.test(ordinal)) {
        visitor.visit(ordinal, ledger.row(), null);
        continue;
      }
      while (more && !belongs(place(table), ordinal, wanted)) {
        extra(table);
        more = table.next();
      }
      boolean there = more && place(table) == ordinal;
      visitor.visit(ordinal, ledger.row(), there ? table.row() : null);
      if (there) {
        last = table.file();
        rows++;
        more = table.next();
      } else {
        missing(ledger, last == null ? name : folders.shown(last));
      }
    }
    while (more) {
      extra(table);
      more = table.next();
    }
    log.looked(rows, name + " rows");
  }

  /** Whether the table's row is that of this position, or of one that comes later. */
  private static boolean belongs(int place, int ordinal, IntPredicate wanted) {
    return place >= ordinal && wanted.test(place);
  }

  private int place(TableRows table) {
    String id = table.row().string(0);
    return id == null ? IdIndex.NONE : index.find(id);
  }

  private void missing(TableRows ledger, String file) {
    log.fault(
        file, "has no row, or not in its place, for " + ledger.row().string(0), TableFaults.UNTRUE);
  }

  private void extra(TableRows table) {
    String message =
        "row "
            + table.row().ordinal()
            + " ("
            + table.row().string(0)
            + ") is one too many or not in the order of the ledger";
    log.fault(folders.shown(table.file()), message, TableFaults.UNTRUE);
  }
}
