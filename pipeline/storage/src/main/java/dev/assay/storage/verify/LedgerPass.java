package dev.assay.storage.verify;

import dev.assay.lineage.Fate;
import dev.assay.storage.parquet.RowCursor;
import dev.assay.verify.FaultLog;
import dev.assay.verify.ReleaseFolders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the ledger once: every row is whole and agrees with itself, rows are in order. */
final class LedgerPass {
  private static final String REMEDY =
      "Do not trust this ledger: Assay does not write such rows. Fetch the evidence again";

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "source",
          "origin",
          "record",
          "source_sha256",
          "content_sha256",
          "fate",
          "stage",
          "reason",
          "rule",
          "rule_sha256",
          "twin",
          "similarity",
          "shard",
          "row",
          "char_count",
          "token_count");

  private static final int ID = 0;
  private static final int SOURCE = 1;
  private static final int ORIGIN = 2;
  private static final int RECORD = 3;
  private static final int SOURCE_SHA256 = 4;
  private static final int CONTENT_SHA256 = 5;
  private static final int FATE = 6;
  private static final int STAGE = 7;
  private static final int REASON = 8;
  private static final int RULE = 9;
  private static final int RULE_SHA256 = 10;
  private static final int TWIN = 11;
  private static final int SIMILARITY = 12;
  private static final int SHARD = 13;
  private static final int ROW = 14;
  private static final int CHAR_COUNT = 15;
  private static final int TOKEN_COUNT = 16;
  private static final int[] REQUIRED = {ID, SOURCE, ORIGIN, RECORD, SOURCE_SHA256, FATE};

  private final ReleaseFolders folders;
  private final FaultLog log;
  private final Map<String, Integer> shards = new TreeMap<>();
  private final LedgerOrder order = new LedgerOrder();
  private final LedgerIndex index;
  private String file = "";

  /**
   * @param shards names of the shards at hand, in order
   * @param rows of the ledger by its footers
   */
  LedgerPass(ReleaseFolders folders, Iterable<String> shards, int rows, FaultLog log) {
    this.folders = folders;
    this.log = log;
    for (String shard : shards) {
      this.shards.put(shard, this.shards.size());
    }
    index = new LedgerIndex(rows);
  }

  /** What the rows say. */
  LedgerIndex read(List<Path> files) throws IOException {
    Path last = null;
    try (TableRows rows = new TableRows(files, COLUMNS)) {
      while (rows.next()) {
        if (!rows.file().equals(last)) {
          last = rows.file();
          file = folders.shown(last);
        }
        row(rows.row());
      }
    }
    log.looked(index.size(), "ledger rows");
    return index;
  }

  private void row(RowCursor row) {
    for (int column : REQUIRED) {
      if (row.isNull(column)) {
        log.fault(
            file, "row " + row.ordinal() + ": column " + COLUMNS.get(column) + " is empty", REMEDY);
        index.add("\0" + index.size());
        return;
      }
    }
    String id = TableFaults.text(row, ID);
    int added = index.add(id);
    int ordinal = added < 0 ? -1 - added : added;
    if (added < 0) {
      fault(row, id, "its id stands here twice");
    }
    String source = TableFaults.text(row, SOURCE);
    if (!id.startsWith(source + "/")) {
      fault(row, id, "its id does not begin with its source " + source);
    }
    if (!order.isAfter(source, TableFaults.text(row, ORIGIN), row.int64(RECORD))) {
      fault(row, id, "it is not in the order of source, origin and record");
    }
    Optional<Fate> fate = Fate.of(TableFaults.text(row, FATE));
    if (fate.isEmpty()) {
      fault(row, id, "there is no fate " + TableFaults.text(row, FATE));
    } else {
      boolean large = fate.get() == Fate.HELD && "prepare".equals(row.string(STAGE));
      index.put(ordinal, source, fate.get(), fate.get() == Fate.UNREADABLE || large);
      ofFate(row, ordinal, id, fate.get());
    }
    rule(row, id);
  }

  private void ofFate(RowCursor row, int ordinal, String id, Fate fate) {
    boolean kept = fate == Fate.KEPT;
    filled(row, id, fate, SHARD, kept);
    filled(row, id, fate, ROW, kept);
    filled(row, id, fate, STAGE, !kept);
    filled(row, id, fate, REASON, !kept);
    if (fate == Fate.DUPLICATE) {
      filled(row, id, fate, TWIN, true);
      filled(row, id, fate, SIMILARITY, true);
    }
    if (fate == Fate.UNREADABLE) {
      filled(row, id, fate, CONTENT_SHA256, false);
    }
    if (kept && !row.isNull(SHARD) && !row.isNull(ROW)) {
      place(row, ordinal, id);
    }
  }

  private void place(RowCursor row, int ordinal, String id) {
    String content = row.string(CONTENT_SHA256);
    if (!Fingerprint.isDigest(content) || row.isNull(CHAR_COUNT) || row.isNull(TOKEN_COUNT)) {
      fault(row, id, "it is kept, but has no content_sha256, char_count or token_count");
    } else if (content != null) {
      long facts =
          Fingerprint.of(
              TableFaults.text(row, SOURCE),
              TableFaults.text(row, ORIGIN),
              row.int64(RECORD),
              TableFaults.text(row, SOURCE_SHA256),
              row.int64(CHAR_COUNT),
              row.int64(TOKEN_COUNT));
      index.putContent(ordinal, Fingerprint.high(content), Fingerprint.low(content), facts);
    }
    Integer shard = shards.get(TableFaults.text(row, SHARD));
    if (shard == null) {
      fault(row, id, "it is kept in " + TableFaults.text(row, SHARD) + ", which is not there");
    } else {
      long place = row.int64(ROW);
      index.place(ordinal, shard, place == (int) place ? (int) place : -1);
    }
  }

  private void rule(RowCursor row, String id) {
    String rule = row.string(RULE);
    String version = row.string(RULE_SHA256);
    if ((rule == null) != (version == null)) {
      fault(row, id, "rule and rule_sha256 stand together or not at all");
    } else if (rule != null && version != null) {
      index.rule(rule, version);
    }
  }

  private void filled(RowCursor row, String id, Fate fate, int column, boolean expected) {
    if (row.isNull(column) == expected) {
      String name = COLUMNS.get(column);
      fault(
          row,
          id,
          "it is "
              + fate.word()
              + ", so "
              + name
              + (expected ? " must be filled" : " must be empty"));
    }
  }

  private void fault(RowCursor row, String id, String message) {
    log.fault(file, TableFaults.row(row, id) + message, REMEDY);
  }
}
