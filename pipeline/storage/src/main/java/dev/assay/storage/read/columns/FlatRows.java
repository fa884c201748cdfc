package dev.assay.storage.read.columns;

import dev.assay.storage.read.fields.FieldNode;
import dev.assay.storage.read.fields.FieldValues;
import java.util.Comparator;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/**
 * Rows of single values, as most corpora have them: no record is built, text is never re-encoded.
 */
final class FlatRows extends ColumnRows {
  private final FlatColumn[] columns;
  private final FieldValues values;

  FlatRows(
      MessageType schema,
      PageReadStore pages,
      @Nullable String createdBy,
      FieldNode root,
      FieldValues values) {
    ColumnReadStoreImpl store = new ColumnReadStoreImpl(pages, Unread.GROUP, schema, createdBy);
    this.values = values;
    this.columns =
        schema.getColumns().stream()
            .map(column -> new FlatColumn(column, store.getColumnReader(column), root))
            .sorted(Comparator.comparing(FlatColumn::name))
            .toArray(FlatColumn[]::new);
  }

  @Override
  void readRow() {
    char before = '{';
    for (FlatColumn column : columns) {
      canonical.add(before);
      column.read(canonical, values, this);
      before = ',';
    }
    if (columns.length == 0) {
      canonical.add('{');
    }
    canonical.add('}');
  }
}
