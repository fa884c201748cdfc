package dev.assay.storage.verify;

import dev.assay.lineage.Fate;
import dev.assay.storage.parquet.RowCursor;
import dev.assay.verify.FaultLog;
import dev.assay.verify.IdIndex;
import dev.assay.verify.ReleaseFolders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Every removed copy has a twin that is kept, in this release or in the one it names, whose
 * measured similarity reaches the threshold; the table of duplicates says the same as the ledger.
 */
final class DuplicatePass {
  private static final String LOST = "A text may be lost: do not use this release, run it again";
  private static final String EXACT = "exact";
  private static final String EXACT_REASON = "exact-duplicate";

  private static final List<String> LEDGER =
      List.of("id", "source", "reason", "twin", "twin_release", "similarity");
  private static final List<String> TABLE =
      List.of("id", "twin", "twin_release", "similarity", "kind", "source", "twin_source");

  private final ReleaseFolders folders;
  private final LedgerIndex index;
  private final @Nullable Double threshold;
  private final FaultLog log;
  private long conflicts;

  /**
   * @param threshold least similarity of duplicates, null when it is not known
   */
  DuplicatePass(
      ReleaseFolders folders, LedgerIndex index, @Nullable Double threshold, FaultLog log) {
    this.folders = folders;
    this.index = index;
    this.threshold = threshold;
    this.log = log;
  }

  /**
   * @param table files of the table of duplicates, null when they cannot be read: then the ledger
   *     alone is looked at
   */
  void read(List<Path> fates, @Nullable List<Path> table) throws IOException {
    boolean withTable = table != null;
    try (TableRows ledger = new TableRows(fates, LEDGER);
        TableRows rows = new TableRows(table == null ? List.of() : table, TABLE)) {
      new LedgerMerge(folders, index, log)
          .run(
              ledger,
              rows,
              ReleaseTables.DUPLICATES,
              ordinal -> withTable && index.fate(ordinal) == Fate.DUPLICATE,
              (ordinal, row, found) -> {
                if (!row.isNull(3)) {
                  String file = folders.shown(ledger.file());
                  pair(ordinal, row, file);
                }
                if (found != null) {
                  agree(row, found, folders.shown(rows.file()));
                }
              });
    }
    index.endCopies();
    log.looked(conflicts, "conflicts of licenses");
    if (threshold == null) {
      log.unchecked("the threshold of similarity: run.yaml cannot be read");
    }
  }

  private void pair(int ordinal, RowCursor row, String file) {
    Fate fate = index.fate(ordinal);
    String twin = String.valueOf(row.string(3));
    int place = index.find(twin);
    String who = TableFaults.row(row, row.string(0));
    if (fate == Fate.DUPLICATE && row.isNull(4)) {
      if (place == IdIndex.NONE) {
        log.fault(file, who + "its twin " + twin + " is not in the ledger", LOST);
      } else if (index.fate(place) != Fate.KEPT) {
        log.fault(
            file, who + "its twin " + twin + " is not kept but " + index.fate(place).word(), LOST);
      } else {
        index.addCopy(place);
        if (EXACT_REASON.equals(row.string(2)) && !index.maySayTheSame(ordinal, place)) {
          log.fault(file, who + "its signature has another text_sha256 than its twin", LOST);
        }
      }
    } else if (fate == Fate.HELD) {
      conflicts++;
      if (row.isNull(4) && place == IdIndex.NONE) {
        log.fault(
            file, who + "the text it conflicts with, " + twin + ", is not in the ledger", LOST);
      }
    } else if (fate != Fate.DUPLICATE) {
      log.fault(file, who + "it is " + fate.word() + " and has a twin", TableFaults.UNTRUE);
    }
    similarity(row, who, file);
  }

  private void similarity(RowCursor row, String who, String file) {
    double similarity = row.isNull(5) ? Double.NaN : row.float64(5);
    boolean exact = EXACT_REASON.equals(row.string(2));
    if (exact && similarity != 1) {
      log.fault(file, who + "an exact copy has similarity 1, not " + similarity, LOST);
    } else if (!(similarity >= 0 && similarity <= 1)) {
      log.fault(file, who + "similarity " + similarity + " is not between 0 and 1", LOST);
    } else if (threshold != null && similarity < threshold) {
      log.fault(
          file,
          who
              + "similarity "
              + similarity
              + " is below the threshold "
              + threshold
              + " of run.yaml",
          LOST);
    }
  }

  private void agree(RowCursor ledger, RowCursor row, String file) {
    same(row, file, "twin", row.string(1), ledger.string(3));
    same(row, file, "twin_release", row.string(2), ledger.string(4));
    same(row, file, "similarity", number(row, 3), number(ledger, 5));
    same(row, file, "source", row.string(5), ledger.string(1));
    String kind = EXACT_REASON.equals(ledger.string(2)) ? EXACT : "near";
    same(row, file, "kind", row.string(4), kind);
    String twin = row.string(1);
    String source = row.string(6);
    if (twin != null && row.isNull(2) && (source == null || !twin.startsWith(source + "/"))) {
      log.fault(
          file,
          "row " + row.ordinal() + ": twin_source is not the source of " + twin,
          TableFaults.UNTRUE);
    }
  }

  private void same(
      RowCursor row, String file, String column, @Nullable String found, @Nullable String said) {
    if (!Objects.equals(found, said)) {
      log.fault(file, TableFaults.differs(row, column, found, said), TableFaults.UNTRUE);
    }
  }

  private static @Nullable String number(RowCursor row, int column) {
    return row.isNull(column) ? null : Double.toString(row.float64(column));
  }
}
