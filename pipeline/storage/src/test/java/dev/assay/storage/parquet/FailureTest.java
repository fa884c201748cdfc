package dev.assay.storage.parquet;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.lineage.EdgeRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureTest {
  @TempDir Path folder;

  @Test
  void aWriterThatFailedLeavesNoTable() throws IOException {
    Path file = folder.resolve("half");
    Table<EdgeRow> broken =
        new Table<>(
            Tables.EDGES.schema(),
            Tables.EDGES.layout(),
            (row, out) -> {
              out.string(row.a());
              if (row.similarity() > 0.5) {
                out.float64(row.similarity());
              }
              out.string(row.b());
              out.float64(row.similarity());
            },
            Tables.EDGES.reader());
    try (TableWriter<EdgeRow> writer =
        TableWriter.create(ChannelOutputFile.of(file), broken, Map.of())) {
      writer.write(new EdgeRow("a", "b", 0.1));
      assertThatThrownBy(() -> writer.write(new EdgeRow("a", "c", 0.9)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("Column 1 of edges does not take DOUBLE");
    }
    assertThatThrownBy(() -> ParquetFile.read(file, Tables.EDGES))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("Cannot read " + file);
  }

  @Test
  void whatIsNoParquetFileIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("text"), "not a table, by far not one");
    assertThatThrownBy(() -> ParquetFile.read(file, Tables.EDGES))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("Cannot read " + file)
        .hasMessageContaining("is not a Parquet file");
  }

  @Test
  void aColumnThatIsNotThereIsNamed() throws IOException {
    Path file =
        ParquetFile.write(folder.resolve("e"), Tables.EDGES, List.of(new EdgeRow("a", "b", 1)));
    assertThatThrownBy(() -> RowCursor.open(ChannelInputFile.of(file), List.of("c")))
        .isInstanceOf(IOException.class)
        .hasMessage("Cannot read " + file + ": it has no column c");
  }

  @Test
  void aMissingFileIsNamed() {
    Path file = folder.resolve("none");
    assertThatThrownBy(() -> ParquetFile.read(file, Tables.EDGES))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("Cannot read " + file);
  }
}
