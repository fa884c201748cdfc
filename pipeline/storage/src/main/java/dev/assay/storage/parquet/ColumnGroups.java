package dev.assay.storage.parquet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;

/**
 * Reads whole columns of one row group at a time into arrays: for those who look at every row and
 * few columns. Not thread-safe; several may read one file.
 */
public final class ColumnGroups implements AutoCloseable {
  private final InputFile file;
  private final ParquetFileReader reader;
  private final MessageType projection;

  private ColumnGroups(InputFile file, ParquetFileReader reader, MessageType projection) {
    this.file = file;
    this.reader = reader;
    this.projection = projection;
    reader.setRequestedSchema(projection);
  }

  /**
   * @param columns that will be asked for; those that the file does not have are left out
   */
  public static ColumnGroups open(InputFile file, List<String> columns) throws IOException {
    ParquetFileReader reader = ParquetFiles.open(file);
    try {
      MessageType schema = reader.getFileMetaData().getSchema();
      List<Type> fields = new ArrayList<>();
      for (String column : columns) {
        if (schema.containsField(column)) {
          fields.add(schema.getType(column));
        }
      }
      return new ColumnGroups(file, reader, new MessageType(schema.getName(), fields));
    } catch (RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  /** Number of row groups. */
  public int size() {
    return reader.getRowGroups().size();
  }

  /** Rows of a row group. */
  public int rows(int group) {
    return Math.toIntExact(reader.getRowGroups().get(group).getRowCount());
  }

  /** The columns of one row group. */
  public final class Group implements AutoCloseable {
    private final PageReadStore pages;
    private final ColumnReadStoreImpl store;
    private final int rows;

    private Group(PageReadStore pages) {
      this.pages = pages;
      this.rows = Math.toIntExact(pages.getRowCount());
      this.store =
          new ColumnReadStoreImpl(
              pages, RowColumns.unused(), projection, reader.getFileMetaData().getCreatedBy());
    }

    public boolean has(String column) {
      return projection.containsField(column);
    }

    /** INT64 or FLOAT as doubles, NaN where a row has none. */
    public double[] numbers(String column) {
      ColumnReader values = reader(column);
      int full = values.getDescriptor().getMaxDefinitionLevel();
      boolean whole =
          values.getDescriptor().getPrimitiveType().getPrimitiveTypeName()
              == PrimitiveTypeName.INT64;
      double[] numbers = new double[rows];
      for (int row = 0; row < rows; row++) {
        if (values.getCurrentDefinitionLevel() < full) {
          numbers[row] = Double.NaN;
        } else {
          numbers[row] = whole ? values.getLong() : values.getFloat();
        }
        values.consume();
      }
      return numbers;
    }

    /**
     * Words as numbers.
     *
     * @param number of a word; asked once for each entry of a dictionary
     * @return -1 where a row has none
     */
    @SuppressWarnings("ReferenceEquality") // a dictionary hands out one object for one entry
    public int[] words(String column, ToIntFunction<String> number) {
      ColumnReader values = reader(column);
      int full = values.getDescriptor().getMaxDefinitionLevel();
      int[] numbers = new int[rows];
      Binary last = null;
      int lastNumber = -1;
      for (int row = 0; row < rows; row++) {
        if (values.getCurrentDefinitionLevel() < full) {
          numbers[row] = -1;
        } else {
          Binary binary = values.getBinary();
          if (binary != last) {
            last = binary;
            lastNumber = number.applyAsInt(binary.toStringUsingUTF8());
          }
          numbers[row] = lastNumber;
        }
        values.consume();
      }
      return numbers;
    }

    private ColumnReader reader(String column) {
      return store.getColumnReader(projection.getColumnDescription(new String[] {column}));
    }

    @Override
    public void close() {
      pages.close();
    }
  }

  /** Reads a row group, from 0. */
  public Group read(int group) throws IOException {
    try {
      return new Group(reader.readRowGroup(group));
    } catch (RuntimeException e) {
      throw ParquetFiles.unreadable(file, e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
