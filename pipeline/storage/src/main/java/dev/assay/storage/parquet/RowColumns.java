package dev.assay.storage.parquet;

import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/** The column readers of one row group. A value that a dictionary repeats is decoded once. */
final class RowColumns {
  private final MessageType schema;
  private final String createdBy;
  private final ColumnReader[] readers;
  private final int[] fullLevels;
  private final @Nullable Binary[] lastBinaries;
  private final @Nullable String[] lastStrings;

  RowColumns(MessageType schema, String createdBy) {
    this.schema = schema;
    this.createdBy = createdBy;
    int n = schema.getFieldCount();
    readers = new ColumnReader[n];
    fullLevels = new int[n];
    lastBinaries = new Binary[n];
    lastStrings = new String[n];
    for (int i = 0; i < n; i++) {
      fullLevels[i] = schema.getColumns().get(i).getMaxDefinitionLevel();
    }
  }

  /** What Parquet wants from readers that push records. */
  static GroupConverter unused() {
    return Unused.GROUP;
  }

  void enter(PageReadStore pages) {
    ColumnReadStoreImpl store = new ColumnReadStoreImpl(pages, Unused.GROUP, schema, createdBy);
    for (int i = 0; i < readers.length; i++) {
      readers[i] = store.getColumnReader(schema.getColumns().get(i));
      lastBinaries[i] = null;
      lastStrings[i] = null;
    }
  }

  /** Parquet does not step over a value by itself when nobody read it. */
  void advance() {
    for (int i = 0; i < readers.length; i++) {
      if (!isNull(i)) {
        readers[i].skip();
      }
      readers[i].consume();
    }
  }

  boolean isNull(int column) {
    return readers[column].getCurrentDefinitionLevel() < fullLevels[column];
  }

  ColumnReader present(int column) {
    if (isNull(column)) {
      throw new IllegalStateException("column " + schema.getFieldName(column) + " is empty");
    }
    return readers[column];
  }

  /** A dictionary hands out the same object for the same entry. */
  @SuppressWarnings("ReferenceEquality")
  @Nullable String string(int column) {
    if (isNull(column)) {
      return null;
    }
    Binary binary = readers[column].getBinary();
    if (binary != lastBinaries[column]) {
      lastBinaries[column] = binary;
      lastStrings[column] = binary.toStringUsingUTF8();
    }
    return lastStrings[column];
  }

  byte @Nullable [] bytes(int column) {
    return isNull(column) ? null : readers[column].getBinary().getBytes();
  }

  /** Parquet asks for converters, which are for readers that push records. */
  private static final class Unused extends GroupConverter {
    static final Unused GROUP = new Unused();
    private static final PrimitiveConverter COLUMN = new PrimitiveConverter() {};

    @Override
    public Converter getConverter(int fieldIndex) {
      return COLUMN;
    }

    @Override
    public void start() {}

    @Override
    public void end() {}
  }
}
