package dev.assay.storage.parquet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.jspecify.annotations.Nullable;

/**
 * The values of one row on their way into columns, in the order of the columns. Each call fills the
 * next column; null leaves it empty.
 */
public final class RowBuffer {
  private static final int LENGTH_BYTES = 4;
  private static final int NUMBER_BYTES = 8;

  private final MessageType schema;
  private final PrimitiveTypeName[] types;
  private final boolean[] present;
  private final long[] bits;
  private final Binary[] binaries;
  private final @Nullable String[] lastStrings;
  private final boolean[] repeats;
  private int column;
  private long bytes;

  RowBuffer(MessageType schema, List<String> unique) {
    this.schema = schema;
    List<ColumnDescriptor> columns = schema.getColumns();
    int n = columns.size();
    types = new PrimitiveTypeName[n];
    present = new boolean[n];
    bits = new long[n];
    binaries = new Binary[n];
    lastStrings = new String[n];
    repeats = new boolean[n];
    for (int i = 0; i < n; i++) {
      types[i] = columns.get(i).getPrimitiveType().getPrimitiveTypeName();
      repeats[i] = !unique.contains(schema.getFieldName(i));
    }
  }

  /** Unpaired surrogates, which UTF-8 cannot hold, become question marks. */
  public void string(@Nullable String value) {
    int i = next(PrimitiveTypeName.BINARY, value != null);
    if (value == null) {
      return;
    }
    if (!repeats[i] || !value.equals(lastStrings[i])) {
      binaries[i] = Binary.fromConstantByteArray(value.getBytes(StandardCharsets.UTF_8));
      lastStrings[i] = repeats[i] ? value : null;
    }
    bytes += LENGTH_BYTES + binaries[i].length();
  }

  /** The array is not copied before the row is written. */
  public void bytes(byte @Nullable [] value) {
    int i = next(PrimitiveTypeName.BINARY, value != null);
    if (value != null) {
      binaries[i] = Binary.fromReusedByteArray(value);
      bytes += LENGTH_BYTES + value.length;
    }
  }

  public void int64(long value) {
    bits[next(PrimitiveTypeName.INT64, true)] = value;
  }

  public void int64(@Nullable Long value) {
    int i = next(PrimitiveTypeName.INT64, value != null);
    bits[i] = value == null ? 0 : value;
  }

  public void int32(int value) {
    bits[next(PrimitiveTypeName.INT32, true)] = value;
  }

  public void float32(float value) {
    bits[next(PrimitiveTypeName.FLOAT, true)] = Float.floatToIntBits(value);
  }

  public void float64(double value) {
    bits[next(PrimitiveTypeName.DOUBLE, true)] = Double.doubleToLongBits(value);
  }

  public void float64(@Nullable Double value) {
    int i = next(PrimitiveTypeName.DOUBLE, value != null);
    bits[i] = value == null ? 0 : Double.doubleToLongBits(value);
  }

  /** Leaves the next column empty, whatever its type. */
  public void missing() {
    next(types[column], false);
  }

  void begin() {
    column = 0;
    bytes = 0;
  }

  /** Checks that the row is whole and returns its size in bytes before any encoding. */
  long end() {
    if (column != types.length) {
      throw new IllegalStateException(
          schema.getName() + " has " + types.length + " columns, the row filled " + column);
    }
    return bytes + (long) NUMBER_BYTES * types.length;
  }

  boolean isPresent(int i) {
    return present[i];
  }

  Binary binary(int i) {
    return binaries[i];
  }

  void emit(ColumnWriter[] writers) {
    for (int i = 0; i < writers.length; i++) {
      if (present[i]) {
        emit(i, writers[i]);
      } else {
        writers[i].writeNull(0, 0);
      }
    }
  }

  private void emit(int i, ColumnWriter writer) {
    switch (types[i]) {
      case BINARY -> writer.write(binaries[i], 0, 1);
      case INT64 -> writer.write(bits[i], 0, 1);
      case INT32 -> writer.write((int) bits[i], 0, 1);
      case FLOAT -> writer.write(Float.intBitsToFloat((int) bits[i]), 0, 1);
      case DOUBLE -> writer.write(Double.longBitsToDouble(bits[i]), 0, 1);
      default -> throw new IllegalStateException("No column of type " + types[i] + " is written");
    }
  }

  private int next(PrimitiveTypeName type, boolean there) {
    if (column == types.length || types[column] != type) {
      throw new IllegalStateException(
          "Column " + column + " of " + schema.getName() + " does not take " + type);
    }
    present[column] = there;
    return column++;
  }
}
