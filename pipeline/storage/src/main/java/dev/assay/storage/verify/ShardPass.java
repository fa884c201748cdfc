package dev.assay.storage.verify;

import dev.assay.lineage.Fate;
import dev.assay.storage.parquet.ChannelInputFile;
import dev.assay.storage.parquet.RowCursor;
import dev.assay.storage.read.bytes.Sha256;
import dev.assay.verify.FaultLog;
import dev.assay.verify.IdIndex;
import dev.assay.verify.ReleaseFolders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads every shard once: each row is whole, has the digest and the length of its text, an id of
 * its own, and is what the ledger says of that id.
 */
final class ShardPass {
  private static final String REMEDY =
      "Do not use this shard: fetch the release again, or run it again";

  private static final List<String> COLUMNS =
      List.of(
          "text",
          "id",
          "source",
          "origin",
          "record",
          "source_sha256",
          "content_sha256",
          "char_count",
          "token_count",
          "duplicates",
          "redactions",
          "license",
          "lineage");

  private static final int TEXT = 0;
  private static final int ID = 1;
  private static final int SOURCE = 2;
  private static final int ORIGIN = 3;
  private static final int RECORD = 4;
  private static final int SOURCE_SHA256 = 5;
  private static final int CONTENT_SHA256 = 6;
  private static final int CHAR_COUNT = 7;
  private static final int TOKEN_COUNT = 8;
  private static final int DUPLICATES = 9;

  private final ReleaseFolders folders;
  private final @Nullable LedgerIndex index;
  private final IdIndex ids;
  private final FaultLog counts;
  private final FaultLog duplicates;
  private final Map<String, long[]> bySource = new HashMap<>();
  private final Sha256 sha256 = new Sha256();
  private String file = "";
  private long rows;
  private long tokens;

  /**
   * @param index of the ledger, null when it is not at hand or broken
   * @param expected rows of all shards by their footers
   */
  ShardPass(
      ReleaseFolders folders,
      @Nullable LedgerIndex index,
      int expected,
      FaultLog counts,
      FaultLog duplicates) {
    this.folders = folders;
    this.index = index;
    this.ids = new IdIndex(index == null ? expected : 0);
    this.counts = counts;
    this.duplicates = duplicates;
  }

  /**
   * Reads one shard.
   *
   * @param number position of the shard among all, as the ledger's index knows it
   * @return tokens of its rows
   */
  long read(Path path, int number) throws IOException {
    file = folders.shown(path);
    tokens = 0;
    try (RowCursor row = RowCursor.open(ChannelInputFile.of(path), COLUMNS)) {
      while (row.next()) {
        row(row, number);
        rows++;
      }
    }
    return tokens;
  }

  /** Rows by source, over the shards read so far. */
  Map<String, Long> bySource() {
    Map<String, Long> sources = new TreeMap<>();
    bySource.forEach((source, number) -> sources.put(source, number[0]));
    return sources;
  }

  long rows() {
    return rows;
  }

  private void row(RowCursor row, int number) {
    for (int column = 0; column < COLUMNS.size(); column++) {
      if (row.isNull(column)) {
        fault(row, "column " + COLUMNS.get(column) + " is empty");
        return;
      }
    }
    String id = TableFaults.text(row, ID);
    String source = TableFaults.text(row, SOURCE);
    bySource.computeIfAbsent(source, s -> new long[1])[0]++;
    tokens += row.int64(TOKEN_COUNT);
    content(row);
    if (!id.startsWith(source + "/")) {
      fault(row, "the id does not begin with the source " + source);
    }
    if (index == null) {
      if (ids.add(id) == IdIndex.NONE) {
        fault(row, "the id stands in the shards twice");
      }
    } else {
      ofLedger(row, id, number, index);
    }
  }

  private void content(RowCursor row) {
    byte[] text = row.bytes(TEXT);
    if (text == null) {
      return;
    }
    String digest = HexFormat.of().formatHex(sha256.of(text));
    String said = TableFaults.text(row, CONTENT_SHA256);
    if (!digest.equals(said)) {
      fault(row, "content_sha256 is " + said + " but the text has " + digest);
    }
    long characters = codePoints(text);
    if (characters != row.int64(CHAR_COUNT)) {
      fault(row, "char_count is " + row.int64(CHAR_COUNT) + " but the text has " + characters);
    }
  }

  /** Every byte of UTF-8 that does not continue a character begins one. */
  private static long codePoints(byte[] utf8) {
    long continued = 0;
    for (byte b : utf8) {
      continued += (b & 0xC0) == 0x80 ? 1 : 0;
    }
    return utf8.length - continued;
  }

  private void ofLedger(RowCursor row, String id, int number, LedgerIndex ledger) {
    int ordinal = ledger.find(id);
    if (ordinal == IdIndex.NONE) {
      fault(row, "the ledger does not know this id");
      return;
    }
    if (ledger.fate(ordinal) != Fate.KEPT) {
      fault(row, "the ledger says it is " + ledger.fate(ordinal).word());
      return;
    }
    if (!ledger.see(ordinal)) {
      fault(row, "the id stands in the shards twice");
    }
    if (ledger.shard(ordinal) != number || ledger.row(ordinal) != row.ordinal()) {
      fault(row, "the ledger says it stands elsewhere");
    }
    compare(row, ordinal, ledger);
  }

  private void compare(RowCursor row, int ordinal, LedgerIndex ledger) {
    String content = TableFaults.text(row, CONTENT_SHA256);
    if (!Fingerprint.isDigest(content)
        || !ledger.hasContent(ordinal, Fingerprint.high(content), Fingerprint.low(content))) {
      fault(row, "content_sha256 is not that of the ledger");
    }
    long facts =
        Fingerprint.of(
            TableFaults.text(row, SOURCE),
            TableFaults.text(row, ORIGIN),
            row.int64(RECORD),
            TableFaults.text(row, SOURCE_SHA256),
            row.int64(CHAR_COUNT),
            row.int64(TOKEN_COUNT));
    if (facts != ledger.fingerprint(ordinal)) {
      fault(
          row,
          "source, origin, record, source_sha256, char_count or token_count is not that of the"
              + " ledger");
    }
    if (!ledger.hasCopies(ordinal, row.int32(DUPLICATES))) {
      duplicates.fault(
          file,
          named(row)
              + "duplicates is "
              + row.int32(DUPLICATES)
              + " but the ledger names it as twin of "
              + ledger.copies(ordinal),
          REMEDY);
    }
  }

  private void fault(RowCursor row, String message) {
    counts.fault(file, named(row) + message, REMEDY);
  }

  private static String named(RowCursor row) {
    return TableFaults.row(row, row.string(ID));
  }
}
