package dev.assay.beam.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.lineage.DuplicateRow;
import dev.assay.lineage.FateRow;
import dev.assay.lineage.SignatureRow;
import dev.assay.storage.parquet.ChannelInputFile;
import dev.assay.storage.parquet.ChannelOutputFile;
import dev.assay.storage.parquet.FileSummary;
import dev.assay.storage.parquet.FooterKeys;
import dev.assay.storage.parquet.TableWriter;
import dev.assay.storage.parquet.Tables;
import dev.assay.verify.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
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

  /** Signatures of an exact copy and its twin, of which nothing but the digest is looked at. */
  @Test
  void anExactCopyHasTheSameTextAsItsTwin() throws IOException {
    FateRow removed = copy.ledgerRow(row -> "exact-duplicate".equals(row.reason()));
    signatures(removed.id(), "1".repeat(64), String.valueOf(removed.twin()), "1".repeat(64));
    copy.seal();
    assertThat(copy.verify().faults()).isEmpty();
    signatures(removed.id(), "1".repeat(64), String.valueOf(removed.twin()), "2".repeat(64));
    expectSealed(Check.DUPLICATES, "fates", "its signature has another text_sha256 than its twin");
  }

  @Test
  void aSignatureOfNoRecordIsNamed() throws IOException {
    signatures("nobody/1", "1".repeat(64), copy.fate("kept").id(), "1");
    expectSealed(Check.DUPLICATES, "signatures", "nobody/1): the ledger does not know this id");
    expect(Check.DUPLICATES, "signatures", "text_sha256 is no digest");
  }

  private void signatures(String a, String textOfA, String b, String textOfB) throws IOException {
    Map<String, String> keys = FileSummary.of(ChannelInputFile.of(copy.table("edges"))).keys();
    Map<String, String> own = new TreeMap<>(keys);
    own.put(FooterKeys.SCHEMA, "assay/signatures/v1");
    try (TableWriter<SignatureRow> writer =
        TableWriter.create(
            ChannelOutputFile.of(copy.table("signatures")), Tables.SIGNATURES, own)) {
      writer.write(new SignatureRow(a, "candidate", textOfA, 9, new byte[8], 0, 50, null, 90));
      writer.write(new SignatureRow(b, "candidate", textOfB, 9, new byte[8], 0, 50, null, 90));
    }
  }
}
