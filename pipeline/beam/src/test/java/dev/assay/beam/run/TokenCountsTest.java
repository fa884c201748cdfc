package dev.assay.beam.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import dev.assay.beam.stage.Progress;
import dev.assay.storage.parquet.ChannelInputFile;
import dev.assay.storage.parquet.FileSummary;
import dev.assay.storage.parquet.FooterKeys;
import dev.assay.storage.parquet.RowCursor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Token counts in shards; the oracle is jtokkit over the texts of the shards. */
class TokenCountsTest {
  private static final Encoding JTOKKIT =
      Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.O200K_BASE);
  private static final Path HOME = Path.of(System.getProperty("assay.home", "../.."));

  @TempDir Path folder;

  /** Exact and stored sums of one source. */
  private static final class Sums {
    private long exact;
    private long stored;
    private long wrong;
  }

  private Path run(Path file) throws IOException {
    RunRequest request =
        new RunRequest(
            file,
            folder.resolve("out"),
            null,
            folder.resolve("work"),
            2,
            false,
            false,
            LocalDate.of(2026, 11, 25));
    Path release = Run.run(request, Progress.SILENT).release();
    if (release == null) {
      throw new AssertionError("nothing was published");
    }
    return release;
  }

  private static List<Path> shards(Path release) throws IOException {
    try (Stream<Path> files = Files.list(release.resolve("data"))) {
      return files.sorted().toList();
    }
  }

  private static Map<String, Sums> sums(Path release) throws IOException {
    Map<String, Sums> sums = new TreeMap<>();
    for (Path shard : shards(release)) {
      try (RowCursor rows =
          RowCursor.open(ChannelInputFile.of(shard), List.of("source", "text", "token_count"))) {
        while (rows.next()) {
          Sums own = sums.computeIfAbsent(String.valueOf(rows.string(0)), s -> new Sums());
          long exact = JTOKKIT.countTokensOrdinary(String.valueOf(rows.string(1)));
          own.exact += exact;
          own.stored += rows.int64(2);
          own.wrong += exact == rows.int64(2) ? 0 : 1;
        }
      }
    }
    return sums;
  }

  /** Sources of the sample are small: they are counted whole, only rounding is left. */
  @Test
  void estimatesOfTheSampleAreWithinRoundingForEachScript() throws IOException {
    long exact = 0;
    long stored = 0;
    for (Sums own : sums(SampleRun.published()).values()) {
      exact += own.exact;
      stored += own.stored;
    }
    assertThat((double) stored / exact).isCloseTo(1, within(0.03));
  }

  @Test
  void exactCountsAreThoseOfTheTokenizer() throws IOException {
    Path sample = HOME.resolve("sample-data");
    Path copy = folder.resolve("sample-data");
    try (Stream<Path> files = Files.walk(sample)) {
      for (Path file : files.filter(f -> !f.startsWith(sample.resolve("releases"))).toList()) {
        Path target = copy.resolve(sample.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
    Path run = copy.resolve("run.yaml");
    Files.writeString(run, Files.readString(run) + "\ntokens: {exact: true}\n");
    Path release = run(run);
    assertThat(sums(release).values()).allMatch(own -> own.wrong == 0 && own.exact > 0);
    assertThat(FileSummary.of(ChannelInputFile.of(shards(release).get(0))).keys())
        .containsEntry(FooterKeys.TOKENIZER, "o200k_base");
    assertThat(Files.readString(release.resolve("README.md"))).doesNotContain("estimate");
  }

  @Test
  @Tag("slow")
  void estimatesOfTheThirteenSourcesAreWithinThreePercentEach() throws IOException {
    String given = System.getenv("ASSAY_SHARED");
    Path shared = given == null ? HOME.resolve("../shared") : Path.of(given);
    Path run = shared.resolve("corpora/run.yaml");
    Assumptions.assumeTrue(
        Files.exists(run), "Real corpora not found at " + shared + "; set ASSAY_SHARED");
    Map<String, Sums> sums = sums(run(run));
    assertThat(sums).hasSize(13);
    sums.forEach(
        (source, own) ->
            assertThat((double) own.stored / own.exact).as(source).isCloseTo(1, within(0.03)));
  }
}
