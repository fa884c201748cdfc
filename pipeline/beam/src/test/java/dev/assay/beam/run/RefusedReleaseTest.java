package dev.assay.beam.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.problem.ProblemsException;
import dev.assay.storage.parquet.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release with a fault does not appear. */
class RefusedReleaseTest {
  @TempDir Path folder;

  /** Shards of an earlier run are taken from the work folder: there one of them is damaged. */
  @Test
  void aReleaseWhoseShardsAreNotThoseOfTheLedgerDoesNotAppear() throws IOException {
    Path work = folder.resolve("work");
    SampleRun.run(folder.resolve("first"), work);
    Path shard = shard(work);
    ReleaseCopy.row(
        shard,
        Tables.SHARD,
        row -> true,
        row -> Rows.with(row, row.text() + " ", row.contentSha256(), row.duplicates()));

    Path second = folder.resolve("second");
    assertThatThrownBy(() -> SampleRun.run(second, work))
        .isInstanceOf(ProblemsException.class)
        .hasMessageContaining("content_sha256 is ")
        .hasMessageContaining("Nothing was published");
    assertThat(second.resolve("sample/v1")).doesNotExist();
    assertThat(second.resolve("sample/v1.evidence")).doesNotExist();
  }

  private static Path shard(Path work) throws IOException {
    try (Stream<Path> files = Files.walk(work)) {
      List<Path> shards =
          files.filter(file -> file.endsWith("train-00000-of-00001.parquet")).sorted().toList();
      return shards.get(0);
    }
  }
}
