package dev.assay.storage.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.Type;

/**
 * A Parquet row as JSON: structs and maps are objects, lists are arrays whatever their layout, a
 * BINARY without annotation is text where it is UTF-8 and base 64 where it is not.
 */
final class ParquetRow {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ParquetRow() {}

  static JsonNode of(Group group) {
    GroupType type = group.getType();
    ObjectNode object = NODES.objectNode();
    for (int field = 0; field < type.getFieldCount(); field++) {
      object.set(type.getFieldName(field), field(group, field, type.getType(field)));
    }
    return object;
  }

  private static JsonNode field(Group group, int field, Type type) {
    int count = group.getFieldRepetitionCount(field);
    if (type.isRepetition(Type.Repetition.REPEATED)) {
      ArrayNode list = NODES.arrayNode();
      for (int i = 0; i < count; i++) {
        list.add(value(group, field, i, type));
      }
      return list;
    }
    return count == 0 ? NODES.nullNode() : value(group, field, 0, type);
  }

  private static JsonNode value(Group group, int field, int index, Type type) {
    if (type.isPrimitive()) {
      return primitive(group, field, index, type);
    }
    Group nested = group.getGroup(field, index);
    LogicalTypeAnnotation annotation = type.getLogicalTypeAnnotation();
    if (annotation instanceof LogicalTypeAnnotation.ListLogicalTypeAnnotation) {
      return list(nested);
    }
    if (annotation instanceof LogicalTypeAnnotation.MapLogicalTypeAnnotation) {
      return map(nested);
    }
    return of(nested);
  }

  /** The three-level list of the format, and older layouts of two levels. */
  private static JsonNode list(Group outer) {
    ArrayNode list = NODES.arrayNode();
    Type repeated = outer.getType().getType(0);
    for (int i = 0; i < outer.getFieldRepetitionCount(0); i++) {
      boolean wrapped = !repeated.isPrimitive() && repeated.asGroupType().getFieldCount() == 1;
      if (wrapped) {
        Group element = outer.getGroup(0, i);
        list.add(field(element, 0, element.getType().getType(0)));
      } else {
        list.add(value(outer, 0, i, repeated));
      }
    }
    return list;
  }

  private static JsonNode map(Group outer) {
    ObjectNode object = NODES.objectNode();
    for (int i = 0; i < outer.getFieldRepetitionCount(0); i++) {
      Group entry = outer.getGroup(0, i);
      String key = field(entry, 0, entry.getType().getType(0)).asText();
      object.set(key, field(entry, 1, entry.getType().getType(1)));
    }
    return object;
  }

  private static JsonNode primitive(Group group, int field, int index, Type type) {
    return switch (type.asPrimitiveType().getPrimitiveTypeName()) {
      case BOOLEAN -> NODES.booleanNode(group.getBoolean(field, index));
      case INT32 -> NODES.numberNode(group.getInteger(field, index));
      case INT64 -> NODES.numberNode(group.getLong(field, index));
      case FLOAT -> number(group.getFloat(field, index));
      case DOUBLE -> number(group.getDouble(field, index));
      case INT96 -> binary(group.getInt96(field, index));
      case BINARY, FIXED_LEN_BYTE_ARRAY -> binary(group.getBinary(field, index));
    };
  }

  private static JsonNode number(double value) {
    return Double.isNaN(value) || Double.isInfinite(value)
        ? NODES.textNode(Double.toString(value))
        : NODES.numberNode(value);
  }

  private static JsonNode binary(Binary value) {
    byte[] bytes = value.getBytesUnsafe();
    return Utf8.firstInvalid(bytes, 0, bytes.length) < 0
        ? NODES.textNode(value.toStringUsingUTF8())
        : NODES.textNode(Base64.getEncoder().encodeToString(bytes));
  }
}
