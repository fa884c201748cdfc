package dev.assay.storage.verify;

import dev.assay.storage.parquet.RowCursor;
import dev.assay.verify.FaultLog;
import dev.assay.verify.IdIndex;
import dev.assay.verify.ReleaseFolders;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Measured similarities are between records of the ledger, each pair once and in order. */
final class EdgePass {
  private static final List<String> COLUMNS = List.of("a", "b", "similarity");

  private final ReleaseFolders folders;
  private final LedgerIndex index;
  private final FaultLog log;

  EdgePass(ReleaseFolders folders, LedgerIndex index, FaultLog log) {
    this.folders = folders;
    this.index = index;
    this.log = log;
  }

  void read(ReleaseTables tables) throws IOException {
    String lastA = "";
    String lastB = "";
    long rows = 0;
    try (TableRows edges = new TableRows(tables.of(ReleaseTables.EDGES), COLUMNS)) {
      for (; edges.next(); rows++) {
        RowCursor row = edges.row();
        String a = row.string(0);
        String b = row.string(1);
        String wrong = wrong(row, a, b, lastA, lastB);
        if (wrong != null) {
          log.fault(
              folders.shown(edges.file()),
              TableFaults.row(row, a + ", " + b) + wrong,
              TableFaults.UNTRUE);
        }
        lastA = a == null ? lastA : a;
        lastB = b == null ? lastB : b;
      }
    }
    log.looked(rows, "measured pairs");
  }

  private @Nullable String wrong(
      RowCursor row, @Nullable String a, @Nullable String b, String lastA, String lastB) {
    if (a == null || b == null || row.isNull(2)) {
      return "a column is empty";
    }
    if (index.find(a) == IdIndex.NONE || index.find(b) == IdIndex.NONE) {
      return "one of them is not in the ledger";
    }
    if (a.compareTo(b) >= 0) {
      return "a stands before b";
    }
    int order = lastA.compareTo(a) == 0 ? lastB.compareTo(b) : lastA.compareTo(a);
    if (order >= 0) {
      return "it stands twice or not in order";
    }
    double similarity = row.float64(2);
    return similarity >= 0 && similarity <= 1
        ? null
        : "similarity " + similarity + " is not between 0 and 1";
  }
}
