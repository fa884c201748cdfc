package dev.assay.storage.parquet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.apache.parquet.schema.Type;

/** The schemas under {@code schemas/}, which the code reads, so that the two cannot drift. */
public final class Schemas {
  private Schemas() {}

  /**
   * The schema in {@code schemas/<table>.parquet.txt}.
   *
   * @param table shard, fates, duplicates, edges, quarantine or signatures
   */
  public static MessageType of(String table) {
    String resource = "/schemas/" + table + ".parquet.txt";
    try (InputStream in = Schemas.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("No schema " + resource + " on the class path");
      }
      return MessageTypeParser.parseMessageType(
          new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read schema " + resource, e);
    }
  }

  static void requireFlat(MessageType schema) {
    for (Type field : schema.getFields()) {
      if (!field.isPrimitive() || !field.isRepetition(Type.Repetition.OPTIONAL)) {
        throw new IllegalArgumentException(
            "Column " + field.getName() + " of " + schema.getName() + " is not flat and OPTIONAL");
      }
    }
  }
}
