package dev.assay.beam.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.lineage.FateRow;
import dev.assay.lineage.HeldRow;
import dev.assay.storage.parquet.ChannelInputFile;
import dev.assay.storage.parquet.TableReader;
import dev.assay.storage.parquet.Tables;
import dev.assay.verify.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The text of held documents is kept for review where the run asks for it, and only there. */
class HeldTextsTest {
  @TempDir Path folder;

  private Path release(boolean keep) throws IOException {
    RunFolder run = RunFolder.sample(folder.resolve("held-" + keep), "run.yaml");
    if (keep) {
      Files.writeString(run.file(), Files.readString(run.file()) + "keep-held-text: true\n");
    }
    return Objects.requireNonNull(run.run().release());
  }

  private static List<HeldRow> held(Path table) throws IOException {
    List<HeldRow> rows = new ArrayList<>();
    try (TableReader<HeldRow> reader = TableReader.open(ChannelInputFile.of(table), Tables.HELD)) {
      for (HeldRow row = reader.next(); row != null; row = reader.next()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static List<String> faults(ReleaseCopy copy) throws IOException {
    copy.seal();
    return copy.verify().faults().stream().map(Fault::message).toList();
  }

  /** Which records are held is said in sample-data/expected.tsv; one of them is too large. */
  @Test
  void everyHeldDocumentThatWasReadHasItsTextInTheOrderOfTheLedger() throws IOException {
    ReleaseCopy copy = ReleaseCopy.at(release(true));
    List<String> expected = new ArrayList<>();
    try (TableReader<FateRow> rows =
        TableReader.open(ChannelInputFile.of(copy.table("fates")), Tables.FATES)) {
      for (FateRow row = rows.next(); row != null; row = rows.next()) {
        if (row.fate().equals("held") && !"prepare".equals(row.stage())) {
          expected.add(row.id());
        }
      }
    }
    List<HeldRow> held = held(copy.table("held"));
    assertThat(held).extracting(HeldRow::id).containsExactlyElementsOf(expected).hasSize(5);
    assertThat(held).allSatisfy(row -> assertThat(row.text()).isNotBlank());
    assertThat(copy.verify().faults()).isEmpty();
    assertThat(ReleaseCopy.at(release(false)).table("held")).doesNotExist();
  }

  @Test
  void verificationFindsTextsThatAreNotThoseOfTheLedger() throws IOException {
    ReleaseCopy copy = ReleaseCopy.at(release(true));
    ReleaseCopy.row(
        copy.table("held"), Tables.HELD, row -> true, row -> new HeldRow(row.id(), "other"));
    assertThat(faults(copy)).hasSize(1).first().asString().contains("but the ledger says");
    ReleaseCopy.rows(copy.table("held"), Tables.HELD, rows -> rows.remove(0));
    assertThat(faults(copy)).hasSize(1).first().asString().contains("has no row");
    Files.delete(copy.table("held"));
    assertThat(faults(copy)).contains("the evidence has no such table");
  }
}
