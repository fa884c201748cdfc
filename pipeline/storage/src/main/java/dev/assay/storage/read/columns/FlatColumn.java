package dev.assay.storage.read.columns;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.storage.read.bytes.Utf8;
import dev.assay.storage.read.fields.FieldNode;
import dev.assay.storage.read.fields.FieldValues;
import java.nio.charset.StandardCharsets;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.jspecify.annotations.Nullable;

/** One column of single values. A text that a dictionary repeats is decoded once. */
final class FlatColumn {
  private final String name;
  private final PrimitiveType type;
  private final ColumnReader reader;
  private final byte[] nameAndColon;
  private final int fullLevel;
  private final int slot;
  private final boolean text;
  private @Nullable Binary last;
  private String lastText = "";

  FlatColumn(ColumnDescriptor column, ColumnReader reader, FieldNode root) {
    this.name = column.getPath()[0];
    this.type = column.getPrimitiveType();
    this.reader = reader;
    this.fullLevel = column.getMaxDefinitionLevel();
    FieldNode field = root.child(name);
    this.slot = field == null ? -1 : field.slot();
    this.text =
        type.getPrimitiveTypeName() == PrimitiveType.PrimitiveTypeName.BINARY
            && !(type.getLogicalTypeAnnotation() instanceof DecimalLogicalTypeAnnotation);
    CanonicalBuffer quoted = new CanonicalBuffer();
    quoted.addString(name);
    quoted.add(':');
    this.nameAndColon = quoted.textFrom(0).getBytes(StandardCharsets.UTF_8);
  }

  String name() {
    return name;
  }

  /** Writes name and value, and puts the value into its place when it is mapped. */
  void read(CanonicalBuffer out, FieldValues values, ColumnRows row) {
    out.add(nameAndColon);
    if (reader.getCurrentDefinitionLevel() < fullLevel) {
      out.addNull();
    } else if (text) {
      text(out, values, row);
    } else {
      scalar(out, values);
    }
    reader.consume();
  }

  private void text(CanonicalBuffer out, FieldValues values, ColumnRows row) {
    Binary binary = reader.getBinary();
    byte[] bytes = binary.getBytesUnsafe();
    if (Utf8.firstInvalid(bytes, 0, bytes.length) >= 0) {
      out.addBase64(bytes);
      if (slot >= 0) {
        row.markInvalid();
      }
      return;
    }
    out.addString(bytes, 0, bytes.length);
    if (slot >= 0) {
      if (binary != last) {
        last = binary;
        lastText = new String(bytes, StandardCharsets.UTF_8);
      }
      values.putText(slot, lastText);
    }
  }

  private void scalar(CanonicalBuffer out, FieldValues values) {
    JsonNode value = scalar();
    int start = out.length();
    out.add(value);
    if (slot >= 0 && value.isTextual()) {
      values.putText(slot, value.textValue());
    } else if (slot >= 0) {
      values.putJson(slot, value.isIntegralNumber() ? value.asText() : out.textFrom(start));
    }
  }

  private JsonNode scalar() {
    return switch (type.getPrimitiveTypeName()) {
      case BOOLEAN -> Scalars.of(reader.getBoolean());
      case INT32 -> Scalars.of(type, reader.getInteger());
      case INT64 -> Scalars.of(type, reader.getLong());
      case FLOAT -> Scalars.of(reader.getFloat());
      case DOUBLE -> Scalars.of(reader.getDouble());
      case INT96, BINARY, FIXED_LEN_BYTE_ARRAY -> Scalars.of(type, reader.getBinary());
    };
  }
}
