package dev.assay.storage.parquet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.PrimitiveIterator;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * Steps through chosen columns of a flat file, row by row, with one row group in memory. Page
 * checksums are verified. Columns go by their position in the list that was asked for; a value of
 * the current row may be asked for until the next step.
 */
public final class RowCursor implements AutoCloseable {
  private final InputFile file;
  private final ParquetFileReader reader;
  private final MessageType projection;
  private final RowColumns columns;
  private @Nullable PageReadStore pages;
  private PrimitiveIterator.@Nullable OfLong rowsWanted;
  private @Nullable RowPlaces places;
  private boolean begun;
  private long start;
  private long left;
  private long ordinal = -1;

  private RowCursor(InputFile file, ParquetFileReader reader, List<String> names)
      throws IOException {
    this.file = file;
    this.reader = reader;
    this.projection = project(file, reader.getFileMetaData().getSchema(), names);
    this.columns = new RowColumns(projection, reader.getFileMetaData().getCreatedBy());
    reader.setRequestedSchema(projection);
  }

  /** All rows. */
  public static RowCursor open(InputFile file, List<String> columns) throws IOException {
    return over(file, ParquetFiles.open(file), columns);
  }

  /**
   * Rows that may hold the value: row groups and pages that cannot, by their bloom filter or
   * statistics, are not read. The caller compares.
   */
  public static RowCursor whereEqual(
      InputFile file, List<String> columns, String column, String value) throws IOException {
    return over(file, ParquetFiles.open(file, column, value), columns);
  }

  /**
   * The rows at these positions; positions beyond the last row are passed over. Only pages that
   * hold one are read.
   *
   * @param ordinals ascending, each once
   */
  public static RowCursor at(InputFile file, List<String> columns, long... ordinals)
      throws IOException {
    RowCursor cursor = open(file, columns);
    cursor.places = new RowPlaces(cursor.reader.getRowGroups(), ordinals);
    return cursor;
  }

  /** Goes to the next row; false after the last. */
  public boolean next() throws IOException {
    try {
      return step();
    } catch (RuntimeException e) {
      throw ParquetFiles.unreadable(file, e);
    }
  }

  /** Position in the file of the current row, from 0. */
  public long ordinal() {
    return ordinal;
  }

  public boolean isNull(int column) {
    return columns.isNull(column);
  }

  /** Null when the column is empty in this row. */
  public @Nullable String string(int column) {
    return columns.string(column);
  }

  /** A new array; null when the column is empty in this row. */
  public byte @Nullable [] bytes(int column) {
    return columns.bytes(column);
  }

  public long int64(int column) {
    return columns.present(column).getLong();
  }

  public int int32(int column) {
    return columns.present(column).getInteger();
  }

  public float float32(int column) {
    return columns.present(column).getFloat();
  }

  public double float64(int column) {
    return columns.present(column).getDouble();
  }

  <V> V required(@Nullable V value, int column) {
    if (value == null) {
      throw new IllegalStateException(
          "column " + projection.getFieldName(column) + " is empty in row " + ordinal);
    }
    return value;
  }

  InputFile file() {
    return file;
  }

  @Override
  public void close() throws IOException {
    closePages();
    reader.close();
  }

  private static RowCursor over(InputFile file, ParquetFileReader reader, List<String> columns)
      throws IOException {
    try {
      return new RowCursor(file, reader, columns);
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  private static MessageType project(InputFile file, MessageType schema, List<String> names)
      throws IOException {
    List<Type> fields = new ArrayList<>();
    for (String name : names) {
      if (!schema.containsField(name)) {
        throw new IOException("Cannot read " + file + ": it has no column " + name);
      }
      fields.add(schema.getType(name));
    }
    return new MessageType(schema.getName(), fields);
  }

  private boolean step() throws IOException {
    if (left > 0 && begun) {
      columns.advance();
    }
    while (left == 0) {
      if (!enter(nextGroup())) {
        return false;
      }
    }
    begun = true;
    left--;
    ordinal = rowsWanted == null ? ordinal + 1 : start + rowsWanted.nextLong();
    return true;
  }

  private @Nullable PageReadStore nextGroup() throws IOException {
    if (places == null) {
      return reader.readNextFilteredRowGroup();
    }
    return places.next() ? reader.readFilteredRowGroup(places.group(), places.rows()) : null;
  }

  private boolean enter(@Nullable PageReadStore group) {
    closePages();
    pages = group;
    if (group == null) {
      return false;
    }
    start = group.getRowIndexOffset().orElse(0L);
    rowsWanted = group.getRowIndexes().orElse(null);
    ordinal = start - 1;
    left = group.getRowCount();
    begun = false;
    if (left > 0) {
      columns.enter(group);
    }
    return true;
  }

  private void closePages() {
    if (pages != null) {
      pages.close();
      pages = null;
    }
  }
}
