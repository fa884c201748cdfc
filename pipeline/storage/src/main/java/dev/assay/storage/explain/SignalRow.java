package dev.assay.storage.explain;

import dev.assay.storage.parquet.ChannelInputFile;
import dev.assay.storage.parquet.FileSummary;
import dev.assay.storage.parquet.RowCursor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;

/** Reads the signals of one record, whatever signals the release was made with. */
final class SignalRow {
  private SignalRow() {}

  /**
   * @param files of the table, in order
   * @param position of the record in the ledger
   * @return empty when there is no such row
   */
  static List<Measured> at(List<Path> files, long position) throws IOException {
    long left = position;
    for (Path path : files) {
      ChannelInputFile file = ChannelInputFile.of(path);
      FileSummary summary = FileSummary.of(file);
      if (left < summary.rows()) {
        return read(file, summary.schema().getFields(), left);
      }
      left -= summary.rows();
    }
    return List.of();
  }

  private static List<Measured> read(ChannelInputFile file, List<Type> signals, long ordinal)
      throws IOException {
    List<String> names = signals.stream().map(Type::getName).toList();
    List<Measured> measured = new ArrayList<>();
    try (RowCursor row = RowCursor.at(file, names, ordinal)) {
      if (row.next()) {
        for (int i = 0; i < names.size(); i++) {
          measured.add(value(row, i, signals.get(i)));
        }
      }
    }
    return measured;
  }

  private static Measured value(RowCursor row, int column, Type signal) {
    if (row.isNull(column)) {
      return new Measured(signal.getName(), null, null);
    }
    boolean counts = signal.asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.INT64;
    return counts
        ? new Measured(signal.getName(), row.int64(column), null)
        : new Measured(signal.getName(), null, row.float32(column));
  }
}
