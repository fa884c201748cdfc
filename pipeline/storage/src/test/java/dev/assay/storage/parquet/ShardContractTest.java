package dev.assay.storage.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.assay.lineage.ShardRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.parquet.Version;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.Util;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.internal.column.columnindex.OffsetIndex;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the footer says, against shard contract v1 word by word. */
class ShardContractTest {
  private static final Set<String> SILENT =
      Set.of("text", "title", "author", "metadata", "lineage");

  @TempDir Path folder;

  @Test
  void columnsStandInTheOrderOfTheContractAllOptionalAndStringsAnnotated() throws IOException {
    var schema = FileSummary.of(ChannelInputFile.of(shard(10))).schema();
    assertThat(schema.getFields())
        .extracting(Type::getName)
        .containsExactly(
            ("text id source url title author published license language token_count char_count"
                    + " origin record source_sha256 content_sha256 duplicates redactions metadata"
                    + " lineage")
                .split(" "));
    for (Type field : schema.getFields()) {
      assertThat(field.getRepetition()).isEqualTo(Type.Repetition.OPTIONAL);
      PrimitiveType type = field.asPrimitiveType();
      if (type.getPrimitiveTypeName() == PrimitiveType.PrimitiveTypeName.BINARY) {
        assertThat(type.getLogicalTypeAnnotation()).isEqualTo(LogicalTypeAnnotation.stringType());
      }
    }
    assertThat(schema.getType("token_count").toString()).isEqualTo("optional int64 token_count");
    assertThat(schema.getType("duplicates").toString()).isEqualTo("optional int32 duplicates");
  }

  @Test
  void silentColumnsHaveNoStatisticsAndNoColumnIndexAndTheOthersBoth() throws IOException {
    try (ParquetFileReader reader = ParquetFile.open(shard(500))) {
      for (ColumnChunkMetaData column : columns(reader)) {
        String name = column.getPath().toDotString();
        boolean silent = SILENT.contains(name);
        Statistics<?> statistics = column.getStatistics();
        assertThat(statistics.hasNonNullValue()).as(name).isEqualTo(!silent);
        assertThat(statistics.isEmpty()).as(name).isEqualTo(silent);
        assertThat(column.getColumnIndexReference() == null).as(name).isEqualTo(silent);
        assertThat(reader.readOffsetIndex(column)).as(name).isNotNull();
      }
    }
  }

  @Test
  void textStandsNowhereOutsideThePagesOfItsColumn() throws IOException {
    String secret = "UNMISTAKABLE";
    List<ShardRow> rows = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      ShardRow row = Rows.shard(1, secret);
      rows.add(
          new ShardRow(
              secret,
              row.id(),
              row.source(),
              row.url(),
              secret,
              secret,
              row.published(),
              row.license(),
              row.language(),
              1,
              1,
              row.origin(),
              1,
              row.sourceSha256(),
              row.contentSha256(),
              0,
              0,
              secret,
              secret));
    }
    Path file = ParquetFile.write(folder.resolve("s"), Tables.SHARD, rows);
    byte[] bytes = Files.readAllBytes(file);
    long pagesEnd;
    try (ParquetFileReader reader = ParquetFile.open(file)) {
      pagesEnd =
          columns(reader).stream()
              .mapToLong(c -> c.getStartingPos() + c.getTotalSize())
              .max()
              .orElseThrow();
    }
    String tail =
        new String(
            bytes, (int) pagesEnd, bytes.length - (int) pagesEnd, StandardCharsets.ISO_8859_1);
    assertThat(tail).doesNotContain(secret).contains("assay.schema");
  }

  @Test
  void longMinimaAndMaximaAreCutTo64Bytes() throws IOException {
    ShardRow row = Rows.shard(1, "x");
    ShardRow longId =
        new ShardRow(
            "x",
            "docs/" + "k".repeat(300),
            "docs",
            "https://" + "u".repeat(300),
            null,
            null,
            null,
            "MIT",
            null,
            1,
            1,
            row.origin(),
            1,
            row.sourceSha256(),
            row.contentSha256(),
            0,
            0,
            null,
            "[]");
    Path file = ParquetFile.write(folder.resolve("s"), Tables.SHARD, List.of(longId));
    try (ParquetFileReader reader = ParquetFile.open(file)) {
      for (String name : List.of("id", "url")) {
        ColumnChunkMetaData column = column(reader, name);
        assertThat(column.getStatistics().getMinBytes()).as(name).hasSize(64);
        assertThat(column.getStatistics().getMaxBytes()).as(name).hasSize(64);
        assertThat(reader.readColumnIndex(column).getMinValues().get(0).remaining()).isEqualTo(64);
      }
    }
  }

  @Test
  void textIdAndUrlAreNeverDictionaryEncodedAndSourceIs() throws IOException {
    try (ParquetFileReader reader = ParquetFile.open(shard(500))) {
      for (String name : List.of("text", "id", "url")) {
        assertThat(column(reader, name).getEncodings())
            .containsExactlyInAnyOrder(Encoding.PLAIN, Encoding.RLE, Encoding.BIT_PACKED);
      }
      for (String name : List.of("source", "license", "language", "origin")) {
        assertThat(column(reader, name).hasDictionaryPage()).as(name).isTrue();
      }
      assertThat(columns(reader))
          .allMatch(column -> column.getCodec() == CompressionCodecName.ZSTD);
    }
  }

  @Test
  void theBloomFilterOnIdKnowsEveryIdAndFewOthers() throws IOException {
    try (ParquetFileReader reader = ParquetFile.open(shard(5_000))) {
      assertThat(columns(reader).stream().filter(c -> c.getBloomFilterOffset() >= 0))
          .extracting(c -> c.getPath().toDotString())
          .containsExactly("id");
      var filter = reader.readBloomFilter(column(reader, "id"));
      int wrong = 0;
      for (int i = 0; i < 5_000; i++) {
        assertThat(filter.findHash(filter.hash(Binary.fromString("docs/doc-" + i)))).isTrue();
        wrong += filter.findHash(filter.hash(Binary.fromString("docs/other-" + i))) ? 1 : 0;
      }
      assertThat(wrong).isLessThan(100);
      assertThat(filter.getBitsetSize()).isEqualTo(8192);
    }
  }

  @Test
  void everyPageCarriesItsChecksum() throws IOException {
    Path file = shard(500);
    byte[] bytes = Files.readAllBytes(file);
    try (ParquetFileReader reader = ParquetFile.open(file)) {
      for (ColumnChunkMetaData column : columns(reader)) {
        OffsetIndex pages = reader.readOffsetIndex(column);
        for (int i = 0; i < pages.getPageCount(); i++) {
          PageHeader header = header(bytes, pages.getOffset(i));
          assertThat(header.isSetCrc()).as(column.getPath().toDotString()).isTrue();
        }
        assertThat(header(bytes, column.getStartingPos()).isSetCrc()).isTrue();
      }
    }
  }

  @Test
  void aFlippedBitIsNoticedByTheReader() throws IOException {
    Path file = shard(500);
    byte[] bytes = Files.readAllBytes(file);
    try (ParquetFileReader reader = ParquetFile.open(file)) {
      ColumnChunkMetaData text = column(reader, "text");
      bytes[(int) (text.getStartingPos() + text.getTotalSize() / 2)] ^= 4;
    }
    Files.write(file, bytes);
    assertThatThrownBy(() -> ParquetFile.read(file, Tables.SHARD))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("Cannot read " + file)
        .hasStackTraceContaining("CRC");
  }

  @Test
  void theFooterNamesSchemaReleaseRulesAndTokenizerAndNothingElse() throws IOException {
    assertThat(ParquetFile.keys(shard(1)))
        .containsExactly(
            entry("assay.release", "demo@abc"),
            entry("assay.rules.sha256", "def"),
            entry("assay.schema", "assay/shard/v1"),
            entry("assay.tokenizer", "o200k_base~estimate/1"));
  }

  @Test
  void createdByIsThePinnedLibraryAndNotTheMachine() throws IOException {
    try (ParquetFileReader reader = ParquetFile.open(shard(1))) {
      assertThat(reader.getFileMetaData().getCreatedBy())
          .isEqualTo(Version.FULL_VERSION)
          .startsWith("parquet-mr version 1.18.1 (build ");
    }
  }

  @Test
  void rowGroupsHoldAtMost20000Rows() throws IOException {
    assertThat(rowGroups(Collections.nCopies(45_000, Rows.shard(1, "x"))))
        .containsExactly(20_000L, 20_000L, 5_000L);
  }

  @Test
  void rowGroupsHoldAtMost100MegabytesBeforeCompression() throws IOException {
    String tenMegabytes = "数".repeat(3_300_000);
    Path file =
        ParquetFile.write(
            folder.resolve("big"),
            Tables.SHARD,
            Collections.nCopies(23, Rows.shard(1, tenMegabytes)));
    try (ParquetFileReader reader = ParquetFile.open(file)) {
      assertThat(reader.getRowGroups())
          .extracting(BlockMetaData::getRowCount)
          .containsExactly(10L, 10L, 3L);
      assertThat(reader.getRowGroups())
          .allMatch(group -> group.getTotalByteSize() <= 100_000_000)
          .first()
          .matches(group -> group.getTotalByteSize() > 99_000_000);
    }
  }

  private List<Long> rowGroups(List<ShardRow> rows) throws IOException {
    Path file = ParquetFile.write(folder.resolve("g"), Tables.SHARD, rows);
    return FileSummary.of(ChannelInputFile.of(file)).rowGroups();
  }

  private Path shard(int rows) throws IOException {
    return ParquetFile.write(folder.resolve("shard.parquet"), Tables.SHARD, Rows.shards(rows, 3));
  }

  private static List<ColumnChunkMetaData> columns(ParquetFileReader reader) {
    return reader.getRowGroups().get(0).getColumns();
  }

  private static ColumnChunkMetaData column(ParquetFileReader reader, String name) {
    return columns(reader).stream()
        .filter(c -> c.getPath().toDotString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static PageHeader header(byte[] bytes, long offset) throws IOException {
    return Util.readPageHeader(
        new ByteArrayInputStream(bytes, (int) offset, bytes.length - (int) offset));
  }
}
