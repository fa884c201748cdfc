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
  private final List<Path> files;

  /**
   * @param files in order; empty when the evidence is not at hand
   */
  Ledger(List<Path> files) {
    this.files = files;
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
    try (RowCursor rows = Places.of(files.get(file), origin)) {
      while (rows.next()) {
        if (Places.isAt(rows, source, origin, record)) {
          ordinals.add(rows.ordinal());
        }
      }
    }
    return ordinals;
  }

  /** Hands over every row of one source, which stand together. */
  void visit(String source, Places.Visitor visitor) throws IOException {
    Places.visit(files, source, visitor);
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
