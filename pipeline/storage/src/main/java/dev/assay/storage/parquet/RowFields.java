package dev.assay.storage.parquet;

import org.jspecify.annotations.Nullable;

/** The values of the row a cursor stands on, in the order of the columns; each call takes one. */
public final class RowFields {
  private final RowCursor cursor;
  private int column;

  RowFields(RowCursor cursor) {
    this.cursor = cursor;
  }

  void begin() {
    column = 0;
  }

  /** A column that has a value in every row. */
  public String string() {
    return cursor.required(cursor.string(column), column++);
  }

  public @Nullable String optionalString() {
    return cursor.string(column++);
  }

  /** A column that has a value in every row. */
  public byte[] bytes() {
    return cursor.required(cursor.bytes(column), column++);
  }

  /** A column that has a value in every row. */
  public long int64() {
    return cursor.int64(column++);
  }

  public @Nullable Long optionalInt64() {
    int i = column++;
    return cursor.isNull(i) ? null : cursor.int64(i);
  }

  /** A column that has a value in every row. */
  public int int32() {
    return cursor.int32(column++);
  }

  /** NaN when the column is empty. */
  public float float32() {
    int i = column++;
    return cursor.isNull(i) ? Float.NaN : cursor.float32(i);
  }

  /** A column that has a value in every row. */
  public double float64() {
    return cursor.float64(column++);
  }

  public @Nullable Double optionalFloat64() {
    int i = column++;
    return cursor.isNull(i) ? null : cursor.float64(i);
  }
}
