package dev.assay.storage.read.columns;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.assay.lineage.CanonicalNumber;
import dev.assay.storage.read.bytes.Utf8;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.IntLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.UUIDLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;

/**
 * Values of Parquet as JSON. Days, times and moments are text after ISO 8601; decimals and UUIDs
 * are text, since a JSON number may lose digits; NaN and infinities are text; BINARY is text where
 * it is UTF-8, a binary node where it is not; other bytes are text in base 64.
 */
final class Scalars {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final long JULIAN_DAY_OF_EPOCH = 2_440_588;

  private Scalars() {}

  static JsonNode of(PrimitiveType type, int value) {
    LogicalTypeAnnotation kind = type.getLogicalTypeAnnotation();
    if (kind instanceof DateLogicalTypeAnnotation) {
      return NODES.textNode(LocalDate.ofEpochDay(value).toString());
    }
    boolean unsigned = kind instanceof IntLogicalTypeAnnotation number && !number.isSigned();
    return unsigned ? NODES.numberNode(Integer.toUnsignedLong(value)) : of(type, (long) value);
  }

  static JsonNode of(PrimitiveType type, long value) {
    LogicalTypeAnnotation kind = type.getLogicalTypeAnnotation();
    if (kind instanceof DecimalLogicalTypeAnnotation decimal) {
      return decimal(BigInteger.valueOf(value), decimal);
    }
    if (kind instanceof TimestampLogicalTypeAnnotation moment) {
      return NODES.textNode(moment(value, moment));
    }
    if (kind instanceof TimeLogicalTypeAnnotation time) {
      return NODES.textNode(LocalTime.MIDNIGHT.plus(value, unit(time.getUnit())).toString());
    }
    if (kind instanceof IntLogicalTypeAnnotation number && !number.isSigned()) {
      return NODES.numberNode(new BigInteger(Long.toUnsignedString(value)));
    }
    return NODES.numberNode(value);
  }

  /** The shortest decimal that reads back as the same float. */
  static JsonNode of(float value) {
    return Float.isFinite(value)
        ? NODES.numberNode(Double.parseDouble(CanonicalNumber.of(value)))
        : NODES.textNode(Float.toString(value));
  }

  static JsonNode of(double value) {
    return Double.isFinite(value)
        ? NODES.numberNode(value)
        : NODES.textNode(Double.toString(value));
  }

  static JsonNode of(boolean value) {
    return NODES.booleanNode(value);
  }

  static JsonNode of(PrimitiveType type, Binary value) {
    LogicalTypeAnnotation kind = type.getLogicalTypeAnnotation();
    byte[] bytes = value.getBytesUnsafe();
    if (kind instanceof DecimalLogicalTypeAnnotation decimal) {
      return decimal(bytes.length == 0 ? BigInteger.ZERO : new BigInteger(bytes), decimal);
    }
    return switch (type.getPrimitiveTypeName()) {
      case INT96 -> NODES.textNode(oldMoment(bytes));
      case FIXED_LEN_BYTE_ARRAY -> NODES.textNode(fixed(kind, bytes));
      default ->
          Utf8.firstInvalid(bytes, 0, bytes.length) < 0
              ? NODES.textNode(value.toStringUsingUTF8())
              : NODES.binaryNode(bytes);
    };
  }

  private static String fixed(LogicalTypeAnnotation kind, byte[] bytes) {
    if (kind instanceof UUIDLogicalTypeAnnotation && bytes.length == 2 * Long.BYTES) {
      ByteBuffer halves = ByteBuffer.wrap(bytes);
      return new UUID(halves.getLong(), halves.getLong()).toString();
    }
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static JsonNode decimal(BigInteger unscaled, DecimalLogicalTypeAnnotation decimal) {
    return NODES.textNode(new BigDecimal(unscaled, decimal.getScale()).toPlainString());
  }

  private static String moment(long value, TimestampLogicalTypeAnnotation moment) {
    Instant instant = Instant.EPOCH.plus(value, unit(moment.getUnit()));
    return moment.isAdjustedToUTC()
        ? instant.toString()
        : LocalDateTime.ofInstant(instant, ZoneOffset.UTC).toString();
  }

  /** Nanoseconds of the day and Julian day, as Impala and old Spark write moments. */
  private static String oldMoment(byte[] bytes) {
    ByteBuffer parts = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    long nanos = parts.getLong();
    long day = parts.getInt() - JULIAN_DAY_OF_EPOCH;
    return Instant.EPOCH.plus(day, ChronoUnit.DAYS).plusNanos(nanos).toString();
  }

  private static ChronoUnit unit(LogicalTypeAnnotation.TimeUnit unit) {
    return switch (unit) {
      case MILLIS -> ChronoUnit.MILLIS;
      case MICROS -> ChronoUnit.MICROS;
      case NANOS -> ChronoUnit.NANOS;
    };
  }
}
