package dev.assay.storage.parquet;

import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.FLOAT;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import dev.assay.signal.SignalValues;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import java.util.List;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/** Signals by column, one row per ledger row. NaN, which is a missing value, is stored as null. */
final class SignalsTable {
  private final boolean[] counts;

  private SignalsTable(List<Signal> signals) {
    counts = new boolean[signals.size()];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = signals.get(i).kind() == SignalKind.COUNT;
    }
  }

  static Table<SignalValues> of(List<Signal> signals) {
    SignalsTable table = new SignalsTable(signals);
    return new Table<>(
        schema(signals), Evidence.layout(List.of(), List.of()), table::write, table::read);
  }

  private static MessageType schema(List<Signal> signals) {
    Types.MessageTypeBuilder schema = Types.buildMessage();
    for (Signal signal : signals) {
      schema.optional(signal.kind() == SignalKind.COUNT ? INT64 : FLOAT).named(signal.id());
    }
    return schema.named("signals");
  }

  private void write(SignalValues row, RowBuffer out) {
    for (int i = 0; i < counts.length; i++) {
      if (row.isMissing(i)) {
        out.missing();
      } else if (counts[i]) {
        out.int64((long) row.at(i));
      } else {
        out.float32((float) row.at(i));
      }
    }
  }

  private SignalValues read(RowFields in) {
    double[] values = new double[counts.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = counts[i] ? count(in.optionalInt64()) : in.float32();
    }
    return new SignalValues(values);
  }

  private static double count(@Nullable Long value) {
    return value == null ? Double.NaN : value;
  }
}
