package dev.assay.beam.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.beam.work.FramedCounts;
import dev.assay.lineage.FateRow;
import dev.assay.lineage.ShardRow;
import dev.assay.storage.parquet.ChannelInputFile;
import dev.assay.storage.parquet.ChannelOutputFile;
import dev.assay.storage.parquet.FileSummary;
import dev.assay.storage.parquet.FooterKeys;
import dev.assay.storage.parquet.ShardWriter;
import dev.assay.storage.parquet.TableWriter;
import dev.assay.storage.parquet.Tables;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Promise 1 by mutation. A finished run's release is taken away and one record is removed from what
 * stages left in the work folder; the run that goes on from there must fail and publish nothing.
 */
class NothingIsLostTest {
  private static final FooterKeys KEYS = new FooterKeys("sample@0", "0", "test");

  @TempDir static Path folder;
  private static Path finished;
  @TempDir Path copy;
  private RunFolder sample = new RunFolder(Path.of(""));

  @BeforeAll
  static void run() throws IOException {
    finished = folder.resolve("sample");
    RunFolder first = RunFolder.sample(finished, "run.yaml");
    first.run();
    RunFolder.delete(first.output().resolve("sample"));
  }

  /** The work folder of a finished run, beside the same inputs. */
  @BeforeEach
  void takeACopy() throws IOException {
    sample = RunFolder.sample(copy.resolve("sample"), "run.yaml");
    RunFolder.copy(finished.resolve("releases"), sample.output());
  }

  @Test
  void untouchedItIsPublishedFromWhatIsThere() throws IOException {
    assertThat(sample.run().status()).isEqualTo(RunResult.Status.PUBLISHED);
  }

  @Test
  void aRecordThatTheReaderFramedAndNobodyElseSawFailsTheRun() throws IOException {
    Path counts = RunFolder.files(sample.work(), "framed").get(0);
    long[] framed = FramedCounts.read(counts.toString());
    framed[0]++;
    Files.delete(counts);
    FramedCounts.write(framed, counts.toString());
    assertNothingIsPublished("readers framed", () -> sample.run());
  }

  @Test
  void aRowMissingFromTheLedgerFailsTheRun() throws IOException {
    Path fates = RunFolder.files(sample.work(), "fates-").get(0);
    List<FateRow> rows = RunFolder.rows(fates, Tables.FATES);
    for (String fate : List.of("kept", "dropped", "unreadable")) {
      write(fates, rows, fate);
      assertNothingIsPublished("the ledger has", () -> sample.run());
    }
  }

  /** All rows but the first of a fate. */
  private static void write(Path file, List<FateRow> rows, String fate) throws IOException {
    FateRow left = rows.stream().filter(row -> row.fate().equals(fate)).findFirst().orElseThrow();
    try (FileChannel channel = overwrite(file);
        TableWriter<FateRow> writer =
            TableWriter.create(
                ChannelOutputFile.of("fates", () -> channel),
                Tables.FATES,
                KEYS.of(Tables.FATES))) {
      for (FateRow row : rows) {
        if (row != left) {
          writer.write(row);
        }
      }
    }
  }

  @Test
  void aRowMissingFromAShardFailsTheRun() throws IOException {
    Path shard = RunFolder.files(sample.work(), "train-").get(0);
    List<ShardRow> rows = RunFolder.rows(shard, Tables.SHARD);
    try (FileChannel channel = overwrite(shard);
        ShardWriter writer =
            ShardWriter.create(ChannelOutputFile.of("shard", () -> channel), KEYS)) {
      for (ShardRow row : rows.subList(1, rows.size())) {
        writer.write(row);
      }
    }
    assertThat(FileSummary.of(ChannelInputFile.of(shard)).rows()).isEqualTo(rows.size() - 1L);
    assertNothingIsPublished("shards and rows not kept make", () -> sample.run());
  }

  private static FileChannel overwrite(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
  }

  /** Whatever else of the work folder is cut short must not be published either. */
  @Test
  void aStagedFileThatIsCutShortFailsTheRun() throws IOException {
    for (String name : List.of("facts", "text", "signatures", "verdicts")) {
      Path file = largest(name);
      byte[] whole = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(whole, whole.length / 2));
      RunFolder.delete(sample.work().resolve("emit"));
      RunFolder.delete(sample.work().resolve("evidence"));
      RunFolder.delete(sample.work().resolve("dedup"));
      assertThatThrownBy(() -> sample.run()).as(name).isInstanceOf(Exception.class);
      assertThat(sample.output().resolve("sample/v1")).as(name).doesNotExist();
      Files.write(file, whole);
    }
  }

  private Path largest(String name) throws IOException {
    Path largest = null;
    for (Path file : RunFolder.files(sample.work(), name)) {
      if (largest == null || Files.size(file) > Files.size(largest)) {
        largest = file;
      }
    }
    return Objects.requireNonNull(largest);
  }

  private void assertNothingIsPublished(String said, ThrowingCallable run) {
    assertThatThrownBy(run)
        .hasMessageContaining("Records were lost or added")
        .hasMessageContaining(said);
    assertThat(sample.output().resolve("sample/v1")).doesNotExist();
    assertThat(sample.output().resolve("sample/v1.evidence")).doesNotExist();
  }
}
