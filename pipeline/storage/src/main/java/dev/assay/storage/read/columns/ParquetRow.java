package dev.assay.storage.read.columns;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/**
 * A Parquet row as JSON: structs and maps are objects, lists are arrays whatever their layout (<a
 * href="https://github.com/apache/parquet-format/blob/master/LogicalTypes.md#lists">rules for
 * lists</a>).
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
      return primitive(group, field, index, type.asPrimitiveType());
    }
    Group nested = group.getGroup(field, index);
    LogicalTypeAnnotation annotation = type.getLogicalTypeAnnotation();
    if (annotation instanceof LogicalTypeAnnotation.ListLogicalTypeAnnotation) {
      return list(nested, type.getName());
    }
    if (annotation instanceof LogicalTypeAnnotation.MapLogicalTypeAnnotation
        || annotation instanceof LogicalTypeAnnotation.MapKeyValueTypeAnnotation) {
      return map(nested);
    }
    return of(nested);
  }

  private static JsonNode list(Group outer, String name) {
    ArrayNode list = NODES.arrayNode();
    Type repeated = outer.getType().getType(0);
    for (int i = 0; i < outer.getFieldRepetitionCount(0); i++) {
      if (isWrapper(repeated, name)) {
        Group element = outer.getGroup(0, i);
        list.add(field(element, 0, element.getType().getType(0)));
      } else {
        list.add(value(outer, 0, i, repeated));
      }
    }
    return list;
  }

  private static boolean isWrapper(Type repeated, String name) {
    return !repeated.isPrimitive()
        && repeated.asGroupType().getFieldCount() == 1
        && !repeated.getName().equals("array")
        && !repeated.getName().equals(name + "_tuple");
  }

  private static JsonNode map(Group outer) {
    ObjectNode object = NODES.objectNode();
    for (int i = 0; i < outer.getFieldRepetitionCount(0); i++) {
      Group entry = outer.getGroup(0, i);
      GroupType type = entry.getType();
      String key = field(entry, 0, type.getType(0)).asText();
      object.set(
          key, type.getFieldCount() < 2 ? NODES.nullNode() : field(entry, 1, type.getType(1)));
    }
    return object;
  }

  private static JsonNode primitive(Group group, int field, int index, PrimitiveType type) {
    return switch (type.getPrimitiveTypeName()) {
      case BOOLEAN -> Scalars.of(group.getBoolean(field, index));
      case INT32 -> Scalars.of(type, group.getInteger(field, index));
      case INT64 -> Scalars.of(type, group.getLong(field, index));
      case FLOAT -> Scalars.of(group.getFloat(field, index));
      case DOUBLE -> Scalars.of(group.getDouble(field, index));
      case INT96 -> Scalars.of(type, group.getInt96(field, index));
      case BINARY, FIXED_LEN_BYTE_ARRAY -> Scalars.of(type, group.getBinary(field, index));
    };
  }
}
