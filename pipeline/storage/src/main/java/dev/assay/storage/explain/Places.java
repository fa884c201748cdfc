package dev.assay.storage.explain;

import dev.assay.storage.parquet.ChannelInputFile;
import dev.assay.storage.parquet.RowCursor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Columns that ledger and shards share: where a record was read, and its id. */
final class Places {
  private static final List<String> COLUMNS = List.of("source", "origin", "record", "id");

  private Places() {}

  /** Takes the id and the origin of a row. */
  interface Visitor {
    void visit(String id, String origin);
  }

  /** Hands over every row of one source. */
  static void visit(Iterable<Path> files, String source, Visitor visitor) throws IOException {
    List<String> columns = List.of("source", "id", "origin");
    for (Path file : files) {
      try (RowCursor rows =
          RowCursor.whereEqual(ChannelInputFile.of(file), columns, "source", source)) {
        while (rows.next()) {
          if (source.equals(rows.string(0))) {
            visitor.visit(String.valueOf(rows.string(1)), String.valueOf(rows.string(2)));
          }
        }
      }
    }
  }

  /** Rows among which are all that were read from a file of this name. */
  static RowCursor of(Path file, String origin) throws IOException {
    return RowCursor.whereEqual(ChannelInputFile.of(file), COLUMNS, "origin", origin);
  }

  /**
   * Whether a row of {@link #of} stands for this place.
   *
   * @param source null for any
   */
  static boolean isAt(RowCursor row, @Nullable String source, String origin, long record) {
    return origin.equals(row.string(1))
        && row.int64(2) == record
        && (source == null || source.equals(row.string(0)));
  }

  /** Id of a row of {@link #of}. */
  static @Nullable String id(RowCursor row) {
    return row.string(3);
  }
}
