package dev.assay.storage.parquet;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.parquet.schema.MessageType;

/**
 * How records of one kind stand in a file.
 *
 * @param schema flat, every field OPTIONAL
 * @param layout sizes, encodings, statistics
 * @param writer hands over the values of a row, every column in order
 * @param reader takes the values of a row, every column in order
 */
public record Table<T>(
    MessageType schema,
    Layout layout,
    BiConsumer<T, RowBuffer> writer,
    Function<RowFields, T> reader) {

  public Table {
    Schemas.requireFlat(schema);
    layout.requireColumnsOf(schema);
  }

  /** The same table laid out another way, for instance in smaller row groups. */
  public Table<T> with(Layout other) {
    return new Table<>(schema, other, writer, reader);
  }
}
