package dev.assay.storage.explain;

import dev.assay.lineage.FateRow;
import dev.assay.storage.parquet.ChannelInputFile;
import dev.assay.storage.parquet.FileSummary;
import dev.assay.storage.parquet.RowCursor;
import dev.assay.storage.parquet.TableReader;
import dev.assay.storage.parquet.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows of the ledger without reading all of it: by bloom filter, statistics and page index.
 */
final class Ledger {
  private static final List<String> PLACE = List.of("source", "origin", "record");

  private final List<Path> files;

  /**
   * @param files in order; empty when the evidence is not at hand
   */
  Ledger(List<Path> files) {
    this.files = files;
  }

  /** Takes the id and the origin of a row. */
  interface Visitor {
    void visit(String id, String origin);
  }

  boolean isAtHand() {
    return !files.isEmpty();
  }

  /** The row of an id, null when there is none. */
  @Nullable LedgerRow find(String id) throws IOException {
    for (int i = 0; i < files.size(); i++) {
      List<TableReader.Located<FateRow>> found = TableReader.find(file(i), Tables.FATES, "id", id);
      if (!found.isEmpty()) {
        return new LedgerRow(rowsBefore(i) + found.get(0).ordinal(), found.get(0).row());
      }
    }
    return null;
  }

  /**
   * The rows of a place.
   *
   * @param source null for any
   */
  List<LedgerRow> at(@Nullable String source, String origin, long record) throws IOException {
    List<LedgerRow> found = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      for (long ordinal : ordinals(i, source, origin, record)) {
        FateRow row = TableReader.at(file(i), Tables.FATES, ordinal);
        if (row != null) {
          found.add(new LedgerRow(rowsBefore(i) + ordinal, row));
        }
      }
    }
    return found;
  }

  private List<Long> ordinals(int file, @Nullable String source, String origin, long record)
      throws IOException {
    List<Long> ordinals = new ArrayList<>();
    try (RowCursor rows = RowCursor.whereEqual(file(file), PLACE, "origin", origin)) {
      while (rows.next()) {
        boolean here = origin.equals(rows.string(1)) && rows.int64(2) == record;
        if (here && (source == null || source.equals(rows.string(0)))) {
          ordinals.add(rows.ordinal());
        }
      }
    }
    return ordinals;
  }

  /** Hands over every row of one source, which stand together. */
  void visit(String source, Visitor visitor) throws IOException {
    for (int i = 0; i < files.size(); i++) {
      List<String> columns = List.of("source", "id", "origin");
      try (RowCursor rows = RowCursor.whereEqual(file(i), columns, "source", source)) {
        while (rows.next()) {
          if (source.equals(rows.string(0))) {
            visitor.visit(String.valueOf(rows.string(1)), String.valueOf(rows.string(2)));
          }
        }
      }
    }
  }

  private long rowsBefore(int file) throws IOException {
    long rows = 0;
    for (int i = 0; i < file; i++) {
      rows += FileSummary.of(file(i)).rows();
    }
    return rows;
  }

  private ChannelInputFile file(int i) {
    return ChannelInputFile.of(files.get(i));
  }
}
