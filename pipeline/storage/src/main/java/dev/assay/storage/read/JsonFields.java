package dev.assay.storage.read;

import com.fasterxml.jackson.databind.JsonNode;

/** Takes the values of a tree of fields out of a record that is at hand as JSON. */
final class JsonFields {
  private JsonFields() {}

  static void take(JsonNode record, FieldTree.Node node, FieldValues values) {
    if (record.isArray()) {
      for (int i = 0; i < record.size(); i++) {
        takeChild(record.get(i), node.child(Integer.toString(i)), values);
      }
    } else {
      record
          .properties()
          .forEach(field -> takeChild(field.getValue(), node.child(field.getKey()), values));
    }
  }

  private static void takeChild(
      JsonNode value, FieldTree.@org.jspecify.annotations.Nullable Node child, FieldValues values) {
    if (child == null || value.isNull()) {
      return;
    }
    if (!child.isField()) {
      take(value, child, values);
    } else if (value.isTextual()) {
      values.putText(child.slot(), value.textValue());
    } else {
      values.putJson(child.slot(), value.toString());
    }
  }
}
