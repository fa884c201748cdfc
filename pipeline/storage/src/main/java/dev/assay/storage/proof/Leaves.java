package dev.assay.storage.proof;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.lineage.CanonicalJson;
import dev.assay.storage.parquet.ChannelInputFile;
import dev.assay.storage.parquet.RowCursor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Rows of a table as leaves, in the order of files and rows. A leaf is the canonical form (RFC
 * 8785) of an object with the columns that are filled; a document has its shard and row besides.
 */
final class Leaves {
  private static final Set<String> NUMBERS =
      Set.of("record", "row", "token_count", "char_count", "redactions");

  private static final List<String> DOCUMENT =
      List.of(
          "id",
          "source",
          "origin",
          "record",
          "source_sha256",
          "content_sha256",
          "license",
          "language",
          "char_count",
          "token_count");

  private static final List<String> RECORD =
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
          "clause",
          "twin",
          "twin_release",
          "shard",
          "row",
          "license");

  private final List<String> columns;

  private Leaves(List<String> columns) {
    this.columns = columns;
  }

  static Leaves documents() {
    return new Leaves(DOCUMENT);
  }

  static Leaves records() {
    return new Leaves(RECORD);
  }

  /** Takes leaves one by one. */
  interface Taker {
    /**
     * @param id of the row
     * @param leaf canonical JSON in UTF-8
     */
    void take(String id, byte[] leaf);
  }

  /**
   * @param shard path of the shard in the release, empty for the ledger
   */
  void read(Path file, String shard, Taker taker) throws IOException {
    try (RowCursor row = RowCursor.open(ChannelInputFile.of(file), columns)) {
      while (row.next()) {
        ObjectNode leaf = leaf(row);
        if (!shard.isEmpty()) {
          leaf.put("shard", shard).put("row", row.ordinal());
        }
        taker.take(String.valueOf(row.string(0)), CanonicalJson.bytes(leaf));
      }
    }
  }

  private ObjectNode leaf(RowCursor row) {
    ObjectNode leaf = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < columns.size(); i++) {
      String column = columns.get(i);
      if (row.isNull(i)) {
        continue;
      }
      if (NUMBERS.contains(column)) {
        leaf.put(column, row.int64(i));
      } else {
        leaf.put(column, row.string(i));
      }
    }
    return leaf;
  }
}
