package dev.assay.storage.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.lineage.DuplicateRow;
import dev.assay.lineage.EdgeRow;
import dev.assay.lineage.QuarantineRow;
import dev.assay.lineage.ShardRow;
import dev.assay.lineage.SignatureRow;
import dev.assay.signal.SignalValues;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The oracle is the list of rows written. */
class RoundTripTest {
  @TempDir Path folder;

  @Test
  void shardRowsComeBackWithNullsEmptyStringsAndEveryPlaneOfUnicode() throws IOException {
    List<ShardRow> rows = new ArrayList<>(Rows.shards(1_000, 1));
    for (String text : Rows.TEXTS) {
      rows.add(Rows.shard(rows.size(), text));
    }
    assertThat(back(Tables.SHARD, rows)).isEqualTo(rows);
  }

  @Test
  void aTableWithoutRowsComesBackEmpty() throws IOException {
    assertThat(back(Tables.SHARD, List.of())).isEmpty();
    assertThat(back(Tables.FATES, List.of())).isEmpty();
  }

  @Test
  void fateRowsComeBackOverSeveralRowGroups() throws IOException {
    var rows = Rows.fates(2_500);
    var table = Tables.FATES.with(Tables.FATES.layout().withRowGroups(700, 100_000_000));
    assertThat(back(table, rows)).isEqualTo(rows);
  }

  @Test
  void duplicatesAndEdgesComeBack() throws IOException {
    var duplicates =
        List.of(
            new DuplicateRow("a/1", "b/2", null, 1.0, "exact", "a", "b", "MIT", null),
            new DuplicateRow("a/2", "b/2", "r@1", 0.8125, "near", "a", "b", null, "MIT"));
    assertThat(back(Tables.DUPLICATES, duplicates)).isEqualTo(duplicates);
    var edges = List.of(new EdgeRow("a/1", "b/2", 0.9), new EdgeRow("a/1", "b/3", 1.0));
    assertThat(back(Tables.EDGES, edges)).isEqualTo(edges);
  }

  @Test
  void quarantineComesBack() throws IOException {
    var rows =
        List.of(
            new QuarantineRow("a/~x", "a", "f.gz", 3, 1L << 40, 77, Rows.hex(1), "truncated", null),
            new QuarantineRow("a/~y", "a", "g", 0, 0, 0, Rows.hex(2), "empty-file", "empty"));
    assertThat(back(Tables.QUARANTINE, rows)).isEqualTo(rows);
  }

  @Test
  void signaturesComeBackByteForByte() throws IOException {
    var row =
        new SignatureRow(
            "a/1", "candidate", Rows.hex(3), 12, new byte[] {0, -1, 127, -128}, 2, 50, null, 99);
    var back = back(Tables.SIGNATURES, List.of(row));
    assertThat(back).usingRecursiveFieldByFieldElementComparator().containsExactly(row);
  }

  @Test
  void signalsComeBackAsStoredAndMissingOnesAsNaN() throws IOException {
    var signals =
        List.of(
            new Signal("words", SignalKind.COUNT, "words", ""),
            new Signal("mean-word-length", SignalKind.RATIO, "characters", ""));
    var rows =
        List.of(
            new SignalValues(new double[] {12, 4.7f}),
            new SignalValues(new double[] {0, Double.NaN}),
            new SignalValues(new double[] {Double.NaN, 0.1f}),
            new SignalValues(new double[] {1L << 52, -0.0f}));
    assertThat(back(Tables.signals(signals), rows))
        .extracting(row -> Arrays.toString(row.values()))
        .containsExactlyElementsOf(
            rows.stream().map(row -> Arrays.toString(row.values())).toList());
  }

  @Test
  void onlyTheColumnsAskedForAreRead() throws IOException {
    Path file = ParquetFile.write(folder.resolve("p"), Tables.SHARD, Rows.shards(300, 2));
    long characters = 0;
    List<String> ids = new ArrayList<>();
    try (RowCursor cursor =
        RowCursor.open(ChannelInputFile.of(file), List.of("char_count", "id", "url"))) {
      while (cursor.next()) {
        characters += cursor.int64(0);
        ids.add(cursor.string(1));
        assertThat(cursor.isNull(2)).isEqualTo(cursor.ordinal() % 2 == 0);
      }
    }
    assertThat(characters)
        .isEqualTo(Rows.shards(300, 2).stream().mapToLong(ShardRow::charCount).sum());
    assertThat(ids).isEqualTo(Rows.shards(300, 2).stream().map(ShardRow::id).toList());
  }

  @Test
  void valuesThatNobodyAskedForAreSteppedOver() throws IOException {
    Path file = ParquetFile.write(folder.resolve("p"), Tables.SHARD, Rows.shards(300, 2));
    var rows = Rows.shards(300, 2);
    try (RowCursor cursor =
        RowCursor.open(ChannelInputFile.of(file), List.of("text", "url", "record", "source"))) {
      while (cursor.next()) {
        if (cursor.ordinal() % 7 == 3) {
          ShardRow row = rows.get((int) cursor.ordinal());
          assertThat(cursor.string(0)).isEqualTo(row.text());
          assertThat(cursor.string(1)).isEqualTo(row.url());
          assertThat(cursor.int64(2)).isEqualTo(row.record());
          assertThat(cursor.string(3)).isEqualTo(row.source());
        }
      }
    }
  }

  private <T> List<T> back(Table<T> table, List<T> rows) throws IOException {
    return ParquetFile.read(ParquetFile.write(folder.resolve("t.parquet"), table, rows), table);
  }
}
