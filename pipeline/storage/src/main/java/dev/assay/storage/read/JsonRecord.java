package dev.assay.storage.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.assay.storage.read.fields.FieldNode;
import dev.assay.storage.read.fields.FieldTree;
import dev.assay.storage.read.fields.FieldValues;
import java.io.IOException;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/**
 * Walks one JSON object and takes the values of a tree of fields. A name that stands twice counts
 * with its last value, as in most readers. Half of a surrogate pair, which JSON can escape though
 * it is no character, becomes U+FFFD.
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
    int most = (int) Math.min(Integer.MAX_VALUE, longest);
    this.tree = tree;
    this.values = values;
    this.factory =
        JsonFactory.builder()
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(most)
                    .maxNameLength(most)
                    .maxNumberLength(most)
                    .build())
            .build();
  }

  /**
   * @throws com.fasterxml.jackson.core.JsonProcessingException when the bytes are not one JSON
   *     object
   */
  void read(byte[] bytes, int from, int to) throws IOException {
    try (JsonParser parser = factory.createParser(bytes, from, to - from)) {
      read(parser);
    }
  }

  void read(String record) throws IOException {
    try (JsonParser parser = factory.createParser(record)) {
      read(parser);
    }
  }

  private void read(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new JsonParseException(parser, "The record is not a JSON object");
    }
    object(parser, tree.root());
    if (parser.nextToken() != null) {
      throw new JsonParseException(parser, "Something follows the JSON object");
    }
  }

  private void object(JsonParser parser, FieldNode node) throws IOException {
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      FieldNode child = node.child(name);
      parser.nextToken();
      value(parser, child);
    }
  }

  private void list(JsonParser parser, FieldNode node) throws IOException {
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      value(parser, node.child(Integer.toString(i)));
    }
  }

  private void value(JsonParser parser, @Nullable FieldNode node) throws IOException {
    JsonToken token = parser.currentToken();
    if (node == null) {
      parser.skipChildren();
      return;
    }
    if (node.hasFieldsInside()) {
      values.clear(node);
    }
    if (node.isField()) {
      field(parser, node, token);
    } else {
      inside(parser, node, token);
    }
  }

  private void inside(JsonParser parser, FieldNode node, JsonToken token) throws IOException {
    if (token == JsonToken.START_OBJECT) {
      object(parser, node);
    } else if (token == JsonToken.START_ARRAY) {
      list(parser, node);
    }
  }

  private void field(JsonParser parser, FieldNode node, JsonToken token) throws IOException {
    switch (token) {
      case VALUE_STRING -> values.putText(node.slot(), Surrogates.paired(parser.getText()));
      case VALUE_NULL -> values.putNull(node.slot());
      case START_OBJECT, START_ARRAY -> structure(parser, node);
      default -> values.putJson(node.slot(), parser.getText());
    }
  }

  private void structure(JsonParser parser, FieldNode node) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator generator = factory.createGenerator(out)) {
      JsonCopy.structure(parser, generator);
    }
    String json = out.toString();
    values.putJson(node.slot(), json);
    if (node.hasFieldsInside()) {
      try (JsonParser again = factory.createParser(json)) {
        inside(again, node, again.nextToken());
      }
    }
  }
}
