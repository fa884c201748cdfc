package dev.assay.storage.parquet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table back as records, in the order of the file. A file whose schema is another is
 * refused, with every difference named.
 */
public final class TableReader<T> implements AutoCloseable {
  private final Table<T> table;
  private final RowCursor cursor;
  private final RowFields fields;

  private TableReader(Table<T> table, RowCursor cursor) {
    this.table = table;
    this.cursor = cursor;
    this.fields = new RowFields(cursor);
  }

  /** A row and its position in the file, from 0. */
  public record Located<T>(long ordinal, T row) {}

  public static <T> TableReader<T> open(InputFile file, Table<T> table) throws IOException {
    SchemaCheck.require(file, table.schema());
    return new TableReader<>(table, RowCursor.open(file, columns(table)));
  }

  /**
   * The rows whose column has exactly this value; quick where the column has a bloom filter or is
   * sorted.
   *
   * @param column one of type STRING
   */
  public static <T> List<Located<T>> find(
      InputFile file, Table<T> table, String column, String value) throws IOException {
    SchemaCheck.require(file, table.schema());
    long[] ordinals = ordinals(file, column, value);
    List<Located<T>> found = new ArrayList<>(ordinals.length);
    try (RowCursor cursor = RowCursor.at(file, columns(table), ordinals)) {
      TableReader<T> reader = new TableReader<>(table, cursor);
      while (cursor.next()) {
        found.add(new Located<>(cursor.ordinal(), reader.row()));
      }
    }
    return found;
  }

  /** The row at this position, from 0, or null when the file has fewer rows. */
  public static <T> @Nullable T at(InputFile file, Table<T> table, long ordinal)
      throws IOException {
    SchemaCheck.require(file, table.schema());
    try (RowCursor cursor = RowCursor.at(file, columns(table), ordinal)) {
      return cursor.next() ? new TableReader<>(table, cursor).row() : null;
    }
  }

  /** The next row, or null after the last. */
  public @Nullable T next() throws IOException {
    return cursor.next() ? row() : null;
  }

  /** Position in the file of the row that {@link #next} returned last, from 0. */
  public long ordinal() {
    return cursor.ordinal();
  }

  @Override
  public void close() throws IOException {
    cursor.close();
  }

  private T row() throws IOException {
    fields.begin();
    try {
      return table.reader().apply(fields);
    } catch (RuntimeException e) {
      throw ParquetFiles.unreadable(cursor.file(), e);
    }
  }

  private static long[] ordinals(InputFile file, String column, String value) throws IOException {
    LongStream.Builder ordinals = LongStream.builder();
    try (RowCursor cursor = RowCursor.whereEqual(file, List.of(column), column, value)) {
      while (cursor.next()) {
        if (value.equals(cursor.string(0))) {
          ordinals.add(cursor.ordinal());
        }
      }
    }
    return ordinals.build().toArray();
  }

  private static List<String> columns(Table<?> table) {
    return table.schema().getFields().stream().map(Type::getName).toList();
  }
}
