package dev.assay.storage.read.columns;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.storage.read.fields.FieldNode;
import dev.assay.storage.read.fields.FieldValues;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/** Rows with structs, lists or maps. */
final class NestedRows extends ColumnRows {
  private final RecordReader<Group> reader;
  private final FieldNode root;
  private final FieldValues values;
  private final CanonicalBuffer part = new CanonicalBuffer();

  NestedRows(MessageType schema, PageReadStore pages, FieldNode root, FieldValues values) {
    this.reader =
        new ColumnIOFactory()
            .getColumnIO(schema)
            .getRecordReader(pages, new GroupRecordConverter(schema));
    this.root = root;
    this.values = values;
  }

  @Override
  void readRow() {
    JsonNode row = ParquetRow.of(reader.read());
    canonical.add(row);
    inside(row, root);
  }

  private void inside(JsonNode node, FieldNode fields) {
    for (int i = 0; i < node.size() && node.isArray(); i++) {
      take(node.get(i), fields.child(Integer.toString(i)));
    }
    node.properties().forEach(entry -> take(entry.getValue(), fields.child(entry.getKey())));
  }

  private void take(JsonNode value, @Nullable FieldNode field) {
    if (field == null || value.isNull()) {
      return;
    }
    if (field.isField()) {
      put(value, field.slot());
    }
    if (field.hasFieldsInside()) {
      inside(value, field);
    }
  }

  private void put(JsonNode value, int slot) {
    if (value.isTextual()) {
      values.putText(slot, value.textValue());
    } else if (value.isBinary()) {
      markInvalid();
    } else {
      part.clear();
      part.add(value);
      values.putJson(slot, value.isIntegralNumber() ? value.asText() : part.textFrom(0));
    }
  }
}
