package dev.assay.storage.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.lineage.FateRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The oracle is the list of rows written: six row groups, the last one short. */
class LookupTest {
  private static final int ROWS = 5_500;

  @TempDir Path folder;
  private Table<FateRow> table;
  private ChannelInputFile file;

  @BeforeEach
  void write() throws IOException {
    table = Tables.FATES.with(Tables.FATES.layout().withRowGroups(1_000, 100_000_000));
    file = ChannelInputFile.of(ParquetFile.write(folder.resolve("f"), table, Rows.fates(ROWS)));
  }

  @Test
  void everyRowIsFoundByItsIdWithItsPosition() throws IOException {
    for (int i = 0; i < ROWS; i += 501) {
      assertThat(TableReader.find(file, table, "id", Rows.fate(i).id()))
          .containsExactly(new TableReader.Located<>(i, Rows.fate(i)));
    }
  }

  @Test
  void anIdThatIsNotThereIsNotFound() throws IOException {
    assertThat(TableReader.find(file, table, "id", "docs/none")).isEmpty();
  }

  @Test
  void allRowsWithAValueAreFoundInOrder() throws IOException {
    assertThat(TableReader.find(file, table, "fate", "dropped"))
        .hasSize(ROWS / 10)
        .first()
        .isEqualTo(new TableReader.Located<>(0L, Rows.fate(0)));
  }

  @Test
  void aLookUpReadsOnlyRowGroupsThatCanHoldTheId() throws IOException {
    int rows = 0;
    try (RowCursor cursor =
        RowCursor.whereEqual(file, List.of("id"), "id", Rows.fate(4_321).id())) {
      while (cursor.next()) {
        rows++;
      }
    }
    assertThat(rows).isBetween(1, 2_000);
  }

  @Test
  void aRowIsReadByItsPosition() throws IOException {
    for (int i : new int[] {0, 999, 1_000, 5_499}) {
      assertThat(TableReader.at(file, table, i)).isEqualTo(Rows.fate(i));
    }
    assertThat(TableReader.at(file, table, ROWS)).isNull();
  }

  @Test
  void rowsAreCountedFromTheFooter() throws IOException {
    assertThat(FileSummary.of(file).rows()).isEqualTo(ROWS);
  }
}
