package dev.assay.storage.parquet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** Compares the schema of a file with the contract, column by column. */
public final class SchemaCheck {
  private static final String NOTHING = "nothing";

  private SchemaCheck() {}

  /**
   * One column that is not as the contract says.
   *
   * @param file name of the file
   * @param column name of the column
   * @param expected type, or place where only that differs, of the contract, or "nothing"
   * @param found the same of the file, or "nothing"
   */
  public record Difference(String file, String column, String expected, String found) {

    /** One sentence for people. */
    public String message() {
      return file + ": column " + column + ": expected " + expected + ", found " + found;
    }
  }

  /** Differences in the order of the contract, then columns it does not have. */
  public static List<Difference> compare(String file, MessageType contract, MessageType found) {
    List<Difference> differences = new ArrayList<>();
    for (Type field : contract.getFields()) {
      String is = describe(found, field.getName());
      String expected = describe(contract, field.getName());
      if (!is.equals(expected)) {
        differences.add(new Difference(file, field.getName(), expected, is));
      }
    }
    for (Type field : found.getFields()) {
      if (!contract.containsField(field.getName())) {
        differences.add(
            new Difference(file, field.getName(), NOTHING, describe(found, field.getName())));
      }
    }
    return differences.isEmpty() ? misplaced(file, contract, found) : differences;
  }

  private static List<Difference> misplaced(String file, MessageType contract, MessageType found) {
    List<Difference> differences = new ArrayList<>();
    for (int i = 0; i < contract.getFieldCount(); i++) {
      String column = contract.getFieldName(i);
      int is = found.getFieldIndex(column);
      if (is != i) {
        differences.add(new Difference(file, column, "place " + (i + 1), "place " + (is + 1)));
      }
    }
    return differences;
  }

  /** Throws with all differences in the message when the file's schema is not the contract's. */
  static void require(InputFile file, MessageType contract) throws IOException {
    try (ParquetFileReader reader = ParquetFiles.open(file)) {
      MessageType found = reader.getFileMetaData().getSchema();
      List<Difference> differences = compare(file.toString(), contract, found);
      if (!differences.isEmpty()) {
        throw new IOException(
            differences.stream().map(Difference::message).collect(Collectors.joining("\n")));
      }
    }
  }

  private static String describe(MessageType schema, String column) {
    if (!schema.containsField(column)) {
      return NOTHING;
    }
    Type type = schema.getType(column);
    String kind =
        type.isPrimitive() ? type.asPrimitiveType().getPrimitiveTypeName().name() : "GROUP";
    return kind
        + (type.getLogicalTypeAnnotation() == null ? "" : " " + type.getLogicalTypeAnnotation())
        + " "
        + type.getRepetition();
  }
}
