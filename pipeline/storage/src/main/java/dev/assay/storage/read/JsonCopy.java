package dev.assay.storage.read;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Copies JSON without spaces between its parts; numbers stay as they were written. */
final class JsonCopy {
  private JsonCopy() {}

  /** Copies the object or list at whose beginning the parser stands, up to its end. */
  static void structure(JsonParser parser, JsonGenerator generator) throws IOException {
    int depth = 0;
    JsonToken token = parser.currentToken();
    while (true) {
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      copy(parser, token, generator);
      if (depth == 0) {
        return;
      }
      token = parser.nextToken();
      if (token == null) {
        return;
      }
    }
  }

  private static void copy(JsonParser parser, JsonToken token, JsonGenerator generator)
      throws IOException {
    switch (token) {
      case START_OBJECT -> generator.writeStartObject();
      case END_OBJECT -> generator.writeEndObject();
      case START_ARRAY -> generator.writeStartArray();
      case END_ARRAY -> generator.writeEndArray();
      case FIELD_NAME -> generator.writeFieldName(Surrogates.paired(parser.currentName()));
      case VALUE_STRING -> generator.writeString(Surrogates.paired(parser.getText()));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> generator.writeNumber(parser.getText());
      case VALUE_TRUE, VALUE_FALSE -> generator.writeBoolean(token == JsonToken.VALUE_TRUE);
      default -> generator.writeNull();
    }
  }
}
