package dev.assay.storage.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/**
 * Walks one JSON object and takes the values of a tree of fields. A name that stands twice counts
 * with its last value, as in most readers.
 */
final class JsonRecord {
  private static final int DEEPEST = 500;

  private final JsonFactory factory;
  private final FieldTree tree;
  private final FieldValues values;

  /**
   * @param longest characters that a string may have
   */
  JsonRecord(FieldTree tree, FieldValues values, long longest) {
    this.tree = tree;
    this.values = values;
    this.factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength((int) Math.min(Integer.MAX_VALUE, longest))
                    .build())
            .build();
  }

  /**
   * @throws IOException when the bytes are not one JSON object
   */
  void read(byte[] bytes, int from, int length) throws IOException {
    values.clear();
    try (JsonParser parser = factory.createParser(bytes, from, length)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new JsonParseException(parser, "The record is not a JSON object");
      }
      object(parser, tree.root());
      if (parser.nextToken() != null) {
        throw new JsonParseException(parser, "Something follows the JSON object");
      }
    }
  }

  private void object(JsonParser parser, FieldTree.Node node) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      FieldTree.Node child = node.child(parser.currentName());
      parser.nextToken();
      value(parser, child);
    }
  }

  private void list(JsonParser parser, FieldTree.Node node) throws IOException {
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      value(parser, node.child(Integer.toString(i)));
    }
  }

  private void value(JsonParser parser, FieldTree.@Nullable Node node) throws IOException {
    JsonToken token = parser.currentToken();
    if (node == null) {
      parser.skipChildren();
    } else if (node.isField()) {
      field(parser, node.slot(), token);
    } else if (token == JsonToken.START_OBJECT) {
      object(parser, node);
    } else if (token == JsonToken.START_ARRAY) {
      list(parser, node);
    }
  }

  private void field(JsonParser parser, int slot, JsonToken token) throws IOException {
    switch (token) {
      case VALUE_STRING -> values.putText(slot, parser.getText());
      case VALUE_NULL -> values.putNull(slot);
      case START_OBJECT, START_ARRAY -> values.putJson(slot, structure(parser));
      default -> values.putJson(slot, parser.getText());
    }
  }

  private String structure(JsonParser parser) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator generator = factory.createGenerator(out)) {
      generator.copyCurrentStructure(parser);
    }
    return out.toString();
  }
}
