package dev.assay.storage.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.document.RawDocument;
import dev.assay.lineage.CanonicalJson;
import dev.assay.source.SourceContract;
import dev.assay.storage.read.bytes.Sha256;
import dev.assay.storage.read.columns.ParquetFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.io.api.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Canonical JSON is compared with the one that core writes from JSON written by hand. */
class ParquetTest {
  private static final String FORMAT = "format: parquet";
  private static final String FLAT =
      """
      message row {
        optional binary text (STRING); optional binary raw; optional int64 n; optional double d;
        optional float f; optional boolean b; optional int32 day (DATE);
        optional int64 at (TIMESTAMP(MILLIS,true)); optional int32 price (DECIMAL(9,2));
        optional fixed_len_byte_array(2) two;
      }
      """;
  private static final String NESTED =
      """
      message row {
        optional group meta { optional binary uri (STRING);
          optional group tags (LIST) { repeated group list { optional binary element (STRING); } } }
        optional group kv (MAP) { repeated group key_value {
          required binary key (STRING); optional int32 value; } }
        repeated int32 bare;
        optional binary text (STRING);
      }
      """;

  @TempDir Path folder;

  @Test
  void aFlatRowIsCanonicalJsonOfAllColumns() throws IOException {
    Read read =
        read(
            FLAT,
            "fields: {text: text, id: 'n', published: day, when: at, d: d, f: f, b: b, p: price}",
            row -> {
              row.add("text", "a \"quote\", \\ tab\t, \u0001 and 汉字 😀");
              row.add("raw", Binary.fromConstantByteArray(new byte[] {(byte) 0xFF, 1}));
              row.add("n", 9_007_199_254_740_993L);
              row.add("d", 1e21);
              row.add("f", 0.1f);
              row.add("b", true);
              row.add("day", 19_753);
              row.add("at", 1_700_000_000_123L);
              row.add("price", -1_205);
              row.add("two", Binary.fromConstantByteArray(new byte[] {1, 2}));
            },
            row -> row.add("text", "only"));
    String first =
        """
        {"text": "a \\"quote\\", \\\\ tab\\t, \\u0001 and 汉字 😀", "raw": "/wE=",
         "n": 9007199254740993, "d": 1e21, "f": 0.1, "b": true, "day": "2024-01-31",
         "at": "2023-11-14T22:13:20.123Z", "price": "-12.05", "two": "AQI="}
        """;
    assertThat(read.documents.get(0).sourceSha256()).isEqualTo(digest(first));
    assertThat(read.documents.get(1).sourceSha256())
        .isEqualTo(
            digest(
                """
                {"text": "only", "raw": null, "n": null, "d": null, "f": null, "b": null,
                 "day": null, "at": null, "price": null, "two": null}
                """));
    RawDocument document = read.documents.get(0);
    assertThat(document.key()).isEqualTo("9007199254740993");
    assertThat(document.published()).isEqualTo("2024-01-31");
    assertThat(document.metadata())
        .isEqualTo(
            "{\"b\":true,\"d\":1e+21,\"f\":0.1,\"p\":\"-12.05\",\"when\":\"2023-11-14T22:13:20.123Z\"}");
  }

  @Test
  void structsListsAndMapsAreReachedByPath() throws IOException {
    Read read =
        read(
            NESTED,
            "fields: {text: text, url: meta.uri, author: meta.tags.1, x: kv.k, tags: meta.tags,"
                + " all: meta}",
            row -> {
              Group meta = row.addGroup("meta");
              meta.add("uri", "u");
              Group tags = meta.addGroup("tags");
              tags.addGroup("list").add("element", "p");
              tags.addGroup("list").add("element", "q");
              Group kv = row.addGroup("kv").addGroup("key_value");
              kv.add("key", "k");
              kv.add("value", 7);
              row.add("bare", 1);
              row.add("bare", 2);
              row.add("text", "t");
            });
    RawDocument document = read.documents.get(0);
    assertThat(document.url()).isEqualTo("u");
    assertThat(document.author()).isEqualTo("q");
    assertThat(document.metadata())
        .isEqualTo(
            "{\"all\":{\"tags\":[\"p\",\"q\"],\"uri\":\"u\"},\"tags\":[\"p\",\"q\"],\"x\":7}");
    assertThat(document.sourceSha256())
        .isEqualTo(
            digest(
                """
                {"meta": {"uri": "u", "tags": ["p", "q"]}, "kv": {"k": 7}, "bare": [1, 2],
                 "text": "t"}
                """));
  }

  @Test
  void rowsWithoutTextOrWithBytesThatAreNoTextAreUnreadable() throws IOException {
    Read read =
        read(
            FLAT,
            "fields: {text: raw}",
            row -> row.add("raw", "as text"),
            row -> row.add("text", "no text"),
            row -> row.add("raw", Binary.fromConstantByteArray(new byte[] {(byte) 0xFF})),
            row -> row.add("raw", ""));
    assertThat(read.texts()).containsExactly("as text", "");
    assertThat(read.reasons()).containsExactly("missing-text", "invalid-utf8");
  }

  @Test
  void anySizeOfSplitGivesTheSameRecords() throws IOException {
    Random random = new Random(7);
    List<Consumer<Group>> rows = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      String text = Long.toString(random.nextLong(), 36).repeat(1 + random.nextInt(30));
      int number = i;
      rows.add(
          row -> {
            row.add("text", number % 50 == 0 ? "" : text);
            row.add("n", (long) number);
          });
    }
    ParquetFixture.write(folder.resolve("x.parquet"), FLAT, 60_000, rows);
    SourceContract source =
        TestSource.in(folder, "x.parquet", FORMAT, "fields: {text: text, id: 'n'}");
    Read whole = Read.of(source);
    assertThat(whole.count()).isEqualTo(3_000);
    assertThat(Read.plan(source, 1)).hasSizeGreaterThan(5);
    for (long size : new long[] {1, 30_000, 70_000, 200_000}) {
      assertThat(Read.of(source, size).sequence).as("%d", size).isEqualTo(whole.sequence);
    }
  }

  @Test
  void aDamagedPageCostsTheRestOfItsRowGroup() throws IOException {
    List<Consumer<Group>> rows = new ArrayList<>();
    Random random = new Random(9);
    for (int i = 0; i < 2_000; i++) {
      String text = Long.toString(random.nextLong(), 36).repeat(9);
      rows.add(row -> row.add("text", text));
    }
    Path file = folder.resolve("x.parquet");
    ParquetFixture.write(file, FLAT, 60_000, rows);
    SourceContract source = TestSource.in(folder, "x.parquet", FORMAT, "fields: {text: text}");
    int groups = Read.plan(source, 1).size();
    byte[] bytes = Files.readAllBytes(file);
    bytes[2_000] ^= 0x40;
    Files.write(file, bytes);
    Read read = Read.of(source);
    assertThat(groups).isGreaterThan(2);
    assertThat(read.reasons()).containsExactly("broken-parquet");
    assertThat(read.lost.get(0).record()).isZero();
    assertThat(read.lost.get(0).detail()).startsWith("row group 0 from row 0 on");
    assertThat(read.documents.size()).isBetween(2_000 / groups, 1_999);
  }

  @Test
  void aFileWithoutFooterIsOneRecord() throws IOException {
    byte[] content = "PAR1 is not enough".getBytes(StandardCharsets.UTF_8);
    Read read =
        Read.of(TestSource.of(folder, "x.parquet", content, FORMAT, "fields: {text: text}"));
    assertThat(read.reasons()).containsExactly("broken-parquet");
    assertThat(read.lost.get(0).sourceSha256()).isEqualTo(new Sha256().of(content));
    assertThat(
            Read.of(TestSource.of(folder, "x.parquet", "", FORMAT, "fields: {text: text}"))
                .reasons())
        .containsExactly("empty-file");
  }

  @SafeVarargs
  private Read read(String schema, String fields, Consumer<Group>... rows) throws IOException {
    ParquetFixture.write(folder.resolve("x.parquet"), schema, 1 << 20, List.of(rows));
    return Read.of(TestSource.in(folder, "x.parquet", FORMAT, fields));
  }

  private static byte[] digest(String json) throws IOException {
    JsonNode row = new ObjectMapper().readTree(json);
    return new Sha256().of(CanonicalJson.of(row).getBytes(StandardCharsets.UTF_8));
  }

  /** Names and values as Spark escapes them. */
  @Test
  void partsOfThePathAreFields() throws IOException {
    Path part = folder.resolve("t/year=2026/lang=zh/kind=a%2Fb/x=__HIVE_DEFAULT_PARTITION__");
    java.nio.file.Files.createDirectories(part);
    ParquetFixture.write(
        part.resolve("p.parquet"),
        "message m { optional binary text (STRING); }",
        1 << 20,
        java.util.List.of(row -> row.add("text", "t")));
    Read read =
        Read.of(TestSource.in(folder, "t/**", "fields: {text: text, language: lang, kind: kind}"));
    assertThat(read.documents.get(0).language()).isEqualTo("zh");
    assertThat(read.documents.get(0).metadata()).isEqualTo("{\"kind\":\"a/b\",\"year\":\"2026\"}");
  }
}
