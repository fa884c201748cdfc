package dev.assay.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.problem.Location;
import dev.assay.problem.Problem;
import dev.assay.problem.Problems;
import dev.assay.problem.Severity;
import dev.assay.source.SourceContract;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The configuration of sample-data, and whether expected.tsv speaks of what it reads. */
class SampleDataTest {
  private static final LocalDate TODAY = LocalDate.of(2030, 1, 1);
  private static final int COLUMNS = 10;

  private final Problems problems = new Problems();

  private static Path folder() {
    return TestFolders.root().resolve("sample-data");
  }

  private RunConfig read(String name) {
    Optional<RunConfig> run = RunFile.read(folder().resolve(name), TODAY, problems);
    assertThat(problems.list()).noneMatch(problem -> problem.severity() == Severity.ERROR);
    return run.orElseThrow();
  }

  private static List<String[]> expected() throws IOException {
    return Files.readAllLines(folder().resolve("expected.tsv"), StandardCharsets.UTF_8).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .toList();
  }

  @Test
  void theRunParsesAndWarnsOnlyOfTheLicenseThatIsPlantedWithoutEvidence() {
    RunConfig run = read("run.yaml");

    assertThat(run.asOf()).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(run.dedup()).isEqualTo(RunConfig.Dedup.DEFAULT);
    assertThat(run.decisions()).hasSize(2);
    assertThat(problems.list())
        .extracting(Problem::location)
        .extracting(Location::file)
        .allMatch(file -> file.endsWith("partners.yaml"))
        .hasSize(1);
  }

  @Test
  void theStoppedRunParsesWithoutProblems() {
    assertThat(read("run-stopped.yaml").sources()).hasSize(2);
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void theQualityPackReachesEverySourceButTheShortNotes() {
    RunConfig run = read("run.yaml");
    Set<String> judged = new TreeSet<>(run.rules().get(0).scope().sources());
    Set<String> all =
        run.sources().stream()
            .map(SourceContract::id)
            .filter(id -> !id.equals("short-notes"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(judged).isEqualTo(all);
  }

  @Test
  void everyFileOfARunIsExpected() throws IOException {
    Set<String> files = new TreeSet<>();
    for (SourceContract source : read("run.yaml").sources()) {
      SourceFiles.list(source).keySet().forEach(origin -> files.add(source.id() + " " + origin));
    }
    Set<String> expected = new TreeSet<>();
    for (String[] row : expected()) {
      assertThat(row).hasSize(COLUMNS);
      expected.add(row[0] + " " + row[1]);
    }

    assertThat(expected).isEqualTo(files);
  }

  /** A pair of a duplicate with a text that is itself removed would break the promise of twins. */
  @Test
  void everyExpectedTwinOfADuplicateIsExpectedToBeKept() throws IOException {
    Set<String> kept =
        expected().stream()
            .filter(row -> row[4].equals("kept"))
            .map(row -> row[0] + "/" + row[3])
            .collect(Collectors.toSet());
    List<String> twins =
        expected().stream().filter(row -> row[4].equals("duplicate")).map(row -> row[6]).toList();

    assertThat(twins).isNotEmpty().allMatch(kept::contains);
  }

  @Test
  void fewerRecordsAreUnreadableThanARunTolerates() throws IOException {
    assertThat(expected().stream().filter(row -> row[4].equals("unreadable"))).hasSizeLessThan(10);
  }
}
