package dev.assay.storage.read.columns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.source.FieldMapping;
import dev.assay.source.FieldMapping.TextTemplate;
import dev.assay.storage.parquet.ChannelInputFile;
import dev.assay.storage.parquet.Codecs;
import dev.assay.storage.read.fields.FieldTree;
import dev.assay.storage.read.fields.FieldValues;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.api.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows read by column and rows read as records must be the same canonical JSON. */
class ColumnRowsTest {
  private static final String SCHEMA =
      """
      message row {
        optional binary z (STRING); optional binary raw; optional int64 n (INTEGER(64,false));
        optional int32 small (INTEGER(32,false)); optional double d; optional float f;
        optional boolean b; optional int32 day (DATE); optional int64 at (TIMESTAMP(MICROS,false));
        optional int64 nanos (TIMESTAMP(NANOS,true)); optional int32 time (TIME(MILLIS,true));
        optional binary price (DECIMAL(20,3)); optional fixed_len_byte_array(16) uuid (UUID);
        optional int96 old; required binary a (ENUM);
      }
      """;

  @TempDir Path folder;

  @Test
  void columnsAndRecordsGiveTheSameJson() throws IOException {
    long seed = 3;
    Random random = new Random(seed);
    List<Consumer<Group>> rows = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      rows.add(row -> fill(row, random));
    }
    List<String> flat = new ArrayList<>();
    List<String> nested = new ArrayList<>();
    Path file = folder.resolve("x.parquet");
    ParquetFixture.write(file, SCHEMA, 1 << 20, rows);
    FieldTree tree = FieldTree.of(mapping());
    FieldValues values = new FieldValues(mapping(), tree);
    try (ParquetFileReader reader = open(file)) {
      var schema = reader.getFileMetaData().getSchema();
      ColumnRows byColumn =
          new FlatRows(
              schema,
              reader.readRowGroup(0),
              reader.getFileMetaData().getCreatedBy(),
              tree.root(),
              values);
      ColumnRows byRecord = new NestedRows(schema, reader.readRowGroup(0), tree.root(), values);
      for (int i = 0; i < rows.size(); i++) {
        flat.add(described(byColumn, values));
        nested.add(described(byRecord, values));
      }
    }
    assertThat(flat).as("seed %d", seed).isEqualTo(nested);
  }

  /** Expectations written by hand. */
  @Test
  void momentsDecimalsAndIdentifiersAreReadable() throws IOException {
    Path file = folder.resolve("x.parquet");
    ParquetFixture.write(
        file,
        SCHEMA,
        1 << 20,
        List.of(
            row -> {
              row.add("n", -1L);
              row.add("small", -1);
              row.add("at", 1_500_000L);
              row.add("nanos", 1L);
              row.add("time", 3_600_000);
              row.add("price", Binary.fromConstantByteArray(new byte[] {(byte) 0xFF}));
              row.add("uuid", Binary.fromConstantByteArray(new byte[16]));
              row.add("old", int96(1_000_000_000L, 2_440_589));
              row.add("a", "e");
            }));
    FieldTree tree = FieldTree.of(mapping());
    FieldValues values = new FieldValues(mapping(), tree);
    try (ColumnFile columns = ColumnFile.open(file)) {
      ColumnRows rows = columns.read(0, tree, values);
      rows.next();
      assertThat(json(rows))
          .isEqualTo(
              "{\"a\":\"e\",\"at\":\"1970-01-01T00:00:01.500\",\"b\":null,\"d\":null,\"day\":null,"
                  + "\"f\":null,\"n\":18446744073709551615,\"nanos\":"
                  + "\"1970-01-01T00:00:00.000000001Z\",\"old\":\"1970-01-02T00:00:01Z\","
                  + "\"price\":\"-0.001\",\"raw\":null,\"small\":4294967295,\"time\":\"01:00\","
                  + "\"uuid\":\"00000000-0000-0000-0000-000000000000\",\"z\":null}");
    }
  }

  private static void fill(Group row, Random random) {
    row.add("a", "v" + random.nextInt(5));
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    optional(random, () -> row.add("z", "\"\\\u0007 汉 😀" + random.nextInt()));
    optional(random, () -> row.add("raw", Binary.fromConstantByteArray(bytes)));
    optional(random, () -> row.add("n", random.nextLong()));
    optional(random, () -> row.add("small", random.nextInt()));
    optional(random, () -> row.add("d", Double.longBitsToDouble(random.nextLong())));
    optional(random, () -> row.add("f", Float.intBitsToFloat(random.nextInt())));
    optional(random, () -> row.add("b", random.nextBoolean()));
    optional(random, () -> row.add("day", random.nextInt(100_000) - 50_000));
    optional(random, () -> row.add("at", random.nextLong() >> 12));
    optional(random, () -> row.add("nanos", random.nextLong()));
    optional(random, () -> row.add("time", random.nextInt(86_400_000)));
    optional(random, () -> row.add("price", Binary.fromConstantByteArray(bytes, 0, 7)));
    optional(random, () -> row.add("uuid", Binary.fromConstantByteArray(bytes)));
    optional(
        random, () -> row.add("old", int96(random.nextInt(), 2_440_000 + random.nextInt(9_000))));
  }

  private static void optional(Random random, Runnable add) {
    if (random.nextInt(4) > 0) {
      add.run();
    }
  }

  private static Binary int96(long nanos, int julianDay) {
    ByteBuffer bytes = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
    return Binary.fromConstantByteArray(bytes.putLong(nanos).putInt(julianDay).array());
  }

  private static String described(ColumnRows rows, FieldValues values) {
    values.clear();
    rows.next();
    var document = values.document(0, new byte[0]);
    return json(rows) + " " + document.text() + " " + document.metadata() + rows.isInvalid();
  }

  private static String json(ColumnRows rows) {
    return new String(rows.canonical.array(), 0, rows.length(), StandardCharsets.UTF_8);
  }

  private static FieldMapping mapping() {
    return new FieldMapping(
        null,
        TextTemplate.ofPath("z"),
        null,
        null,
        null,
        null,
        null,
        null,
        Map.of("n", "n", "d", "d", "f", "f", "price", "price", "raw", "raw"));
  }

  private static ParquetFileReader open(Path file) throws IOException {
    return ParquetFileReader.open(
        ChannelInputFile.of(file),
        ParquetReadOptions.builder(new PlainParquetConfiguration())
            .withCodecFactory(new Codecs())
            .build());
  }
}
