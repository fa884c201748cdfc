package dev.assay.storage.verify;

import dev.assay.storage.parquet.ChannelInputFile;
import dev.assay.storage.parquet.RowCursor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of all files of a table, one after the other, as if they were one file. */
final class TableRows implements AutoCloseable {
  private final Iterator<Path> files;
  private final List<String> columns;
  private @Nullable Path file;
  private @Nullable RowCursor cursor;

  TableRows(List<Path> files, List<String> columns) {
    this.files = files.iterator();
    this.columns = columns;
  }

  /** Goes to the next row; false after the last. */
  boolean next() throws IOException {
    while (cursor == null || !cursor.next()) {
      close();
      if (!files.hasNext()) {
        return false;
      }
      file = files.next();
      cursor = RowCursor.open(ChannelInputFile.of(file), columns);
    }
    return true;
  }

  /** The row it stands on; columns by their position in the list asked for. */
  RowCursor row() {
    if (cursor == null) {
      throw new IllegalStateException("There is no row here");
    }
    return cursor;
  }

  /** The file of the row. */
  Path file() {
    if (file == null) {
      throw new IllegalStateException("There is no file here");
    }
    return file;
  }

  @Override
  public void close() throws IOException {
    if (cursor != null) {
      cursor.close();
      cursor = null;
    }
  }
}
