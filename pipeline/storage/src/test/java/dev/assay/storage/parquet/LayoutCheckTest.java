package dev.assay.storage.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.lineage.EdgeRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files written by the table's own layout have no difference; others have the one made. */
class LayoutCheckTest {
  @TempDir Path folder;

  private static final List<EdgeRow> EDGES =
      IntStream.range(0, 100).mapToObj(i -> new EdgeRow("a/" + i, "b/" + i, i / 100.0)).toList();

  @Test
  void whatTheTableWritesHasNoDifference() throws IOException {
    Path file = ParquetFile.write(folder.resolve("e.parquet"), Tables.EDGES, EDGES);
    assertThat(LayoutCheck.differences(ChannelInputFile.of(file), Tables.EDGES)).isEmpty();
  }

  @Test
  void aLargerRowGroupIsNamed() throws IOException {
    Path file = ParquetFile.write(folder.resolve("e.parquet"), Tables.EDGES, EDGES);
    Table<EdgeRow> small = Tables.EDGES.with(Tables.EDGES.layout().withRowGroups(99, 1_000));
    assertThat(LayoutCheck.differences(ChannelInputFile.of(file), small))
        .hasSize(2)
        .contains("a row group has 100 rows, at most 99 are allowed")
        .anyMatch(text -> text.endsWith("uncompressed bytes, at most 1,000 are allowed"));
  }

  @Test
  void statisticsOfASilentColumnAreNamed() throws IOException {
    Path file = ParquetFile.write(folder.resolve("e.parquet"), Tables.EDGES, EDGES);
    Table<EdgeRow> silent = Tables.EDGES.with(Tables.EDGES.layout().withSilent("a"));
    assertThat(LayoutCheck.differences(ChannelInputFile.of(file), silent))
        .containsExactly(
            "column a has statistics, which show its values in the footer",
            "column a has a column index, which shows its values in the footer");
  }

  @Test
  void aDictionaryOrAMissingBloomFilterIsNamed() throws IOException {
    List<EdgeRow> same = IntStream.range(0, 100).mapToObj(i -> new EdgeRow("a", "b", 1)).toList();
    Path file = ParquetFile.write(folder.resolve("e.parquet"), Tables.EDGES, same);
    Layout layout = Tables.EDGES.layout();
    Layout unique =
        new Layout(
            layout.maxRows(),
            layout.maxBytes(),
            layout.pages(),
            List.of("a"),
            List.of(),
            List.of("a"));
    assertThat(LayoutCheck.differences(ChannelInputFile.of(file), Tables.EDGES.with(unique)))
        .contains("column a has a dictionary, which repeats its values");
  }
}
