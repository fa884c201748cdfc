package dev.assay.beam.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.storage.parquet.Table;
import dev.assay.storage.parquet.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.parquet.schema.Type;
import org.junit.jupiter.api.Test;

/** The page on what a release holds has each column of each table, in order. */
class ReleasePageTest {
  private static final Map<String, Table<?>> SECTIONS =
      Map.of(
          "## data/", Tables.SHARD,
          "## fates-", Tables.FATES,
          "## duplicates-", Tables.DUPLICATES,
          "## edges-", Tables.EDGES,
          "## quarantine-", Tables.QUARANTINE,
          "## signatures-", Tables.SIGNATURES);

  @Test
  void everyColumnHasItsRow() throws IOException {
    Path file = Path.of(System.getProperty("assay.home", "../.."), "docs/reference/release.md");
    String page = Files.readString(file);
    SECTIONS.forEach(
        (head, table) -> {
          int start = page.indexOf("\n" + head);
          assertThat(start).as(head).isPositive();
          int end = page.indexOf("\n## ", start + 1);
          List<String> columns =
              page.substring(start, end)
                  .lines()
                  .dropWhile(line -> !line.equals("|---|---|"))
                  .skip(1)
                  .takeWhile(line -> line.startsWith("| `"))
                  .map(line -> line.substring(3, line.indexOf('`', 3)))
                  .toList();
          assertThat(columns)
              .as(head)
              .isEqualTo(table.schema().getFields().stream().map(Type::getName).toList());
        });
  }
}
