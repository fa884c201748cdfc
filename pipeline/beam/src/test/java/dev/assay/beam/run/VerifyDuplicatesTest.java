package dev.assay.beam.run;

import dev.assay.lineage.DuplicateRow;
import dev.assay.storage.parquet.Tables;
import dev.assay.verify.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Copies without a twin that is kept and similar enough. */
class VerifyDuplicatesTest extends DamageTest {
  @Test
  void aTwinThatIsNotKeptIsNamed() throws IOException {
    String held = copy.fate("held").id();
    ReleaseCopy.row(
        copy.table("fates"),
        Tables.FATES,
        row -> row.fate().equals("duplicate"),
        row -> Rows.withTwin(row, held, row.similarity()));
    expectSealed(Check.DUPLICATES, "fates", "its twin " + held + " is not kept but held");
    expect(Check.DUPLICATES, "duplicates", "twin is ");
    expect(Check.DUPLICATES, "data/", "the ledger names it as twin of");
  }

  @Test
  void aSimilarityBelowTheThresholdIsNamed() throws IOException {
    ReleaseCopy.row(
        copy.table("fates"),
        Tables.FATES,
        row -> "near-duplicate".equals(row.reason()),
        row -> Rows.withTwin(row, row.twin(), 0.79));
    expectSealed(Check.DUPLICATES, "fates", "similarity 0.79 is below the threshold 0.8");
    expect(Check.DUPLICATES, "duplicates", "but the ledger says 0.79");
  }

  @Test
  void anExactCopyHasSimilarityOne() throws IOException {
    ReleaseCopy.row(
        copy.table("fates"),
        Tables.FATES,
        row -> "exact-duplicate".equals(row.reason()),
        row -> Rows.withTwin(row, row.twin(), 0.99));
    expectSealed(Check.DUPLICATES, "fates", "an exact copy has similarity 1, not 0.99");
  }

  @Test
  void aRowRemovedFromTheDuplicatesIsMissed() throws IOException {
    String[] id = new String[1];
    ReleaseCopy.<DuplicateRow>rows(
        copy.table("duplicates"), Tables.DUPLICATES, rows -> id[0] = rows.remove(3).id());
    expectSealed(Check.DUPLICATES, "duplicates", "for " + id[0]);
  }

  @Test
  void aThresholdThatWasEditedIsNotThatOfTheDuplicates() throws IOException {
    Path file = copy.evidence.resolve("run.yaml");
    Files.writeString(file, Files.readString(file) + "\ndedup: {threshold: 0.95}\n");
    expectSealed(Check.DUPLICATES, "fates", "is below the threshold 0.95 of run.yaml");
  }
}
