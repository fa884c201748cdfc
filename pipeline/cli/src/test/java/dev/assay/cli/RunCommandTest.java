package dev.assay.cli;

import static dev.assay.cli.Typed.assay;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts of the sample are those of sample-data/expected.tsv, which was written by hand. */
class RunCommandTest {
  @TempDir Path output;

  private Typed sample(String... more) throws IOException {
    Path release = Sample.release();
    String home = release.resolve("../..").normalize().toString();
    return assay(
        Stream.concat(Stream.of("run", Sample.run(), "--output", home), Stream.of(more))
            .toArray(String[]::new));
  }

  @Test
  void aRunPrintsItsFunnelAndSaysWhereTheReleaseIs() {
    Typed run = assay("run", Sample.run(), "--output", output.toString());
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .containsPattern("total +102 +47 +33 +10 +6 +6 +46.1 %")
        .contains("near-duplicate", "license-conflict");
    assertThat(run.err()).contains("published " + output.resolve("sample/v1"));
    assertThat(run.err()).doesNotContain("INFO", "WARN", "org.apache");
  }

  @Test
  void aSecondRunFindsNothingToDo() throws IOException {
    Typed again = sample();
    assertThat(again.exit()).isZero();
    assertThat(again.err()).contains("nothing changed: the release is " + Sample.release());
    assertThat(sample("--json").json().get("status").asText()).isEqualTo("unchanged");
  }

  @Test
  void theFunnelIsOneJsonDocument() throws IOException {
    Typed run = assay("run", Sample.run(), "--output", output.toString(), "--json");
    JsonNode json = run.json();
    assertThat(json.get("status").asText()).isEqualTo("published");
    assertThat(json.get("exit-code").asInt()).isZero();
    assertThat(json.at("/records/read").asInt()).isEqualTo(102);
    assertThat(json.at("/records/kept").asInt()).isEqualTo(47);
    assertThat(json.get("sources")).hasSize(23);
    assertThat(json.get("reasons"))
        .anySatisfy(
            reason -> {
              assertThat(reason.get("reason").asText()).isEqualTo("garbled");
              assertThat(reason.at("/title/zh").asText()).isNotEmpty();
            });
    assertThat(json.get("problems"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.get("line").asInt()).isPositive());
  }

  @Test
  void reasonsAreExplainedInTheLanguageAskedFor() throws IOException {
    Project project = Project.in(output.resolve("project"));
    project.write(
        "data/notes.jsonl",
        Project.record("one", "Oil it weekly.") + Project.record("two", "Oil it weekly."));
    String releases = output.resolve("out").toString();
    Typed run = assay("run", project.run(), "--output", releases, "--lang", "zh");
    assertThat(run.out()).contains("meaning", "与一篇保留的文本相同");
  }

  @Test
  void aGuardStopsWithExitCode2() throws IOException {
    String stopped = Sample.folder().resolve("run-stopped.yaml").toString();
    Typed run = assay("run", stopped, "--output", output.toString(), "--json");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.json().get("status").asText()).isEqualTo("stopped");
    assertThat(run.json().get("stops")).isNotEmpty();
    assertThat(run.err()).contains("nothing was published");
  }

  @Test
  void tooMuchUnreadableEndsWithExitCode3() throws IOException {
    Project project = Project.in(output.resolve("project"));
    project.write("data/notes.jsonl", "{broken\n".repeat(20));
    Typed run = assay("run", project.run(), "--output", output.resolve("out").toString());
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("20 of 20 records could not be read", "nothing was published");
  }

  @Test
  void aPlanWritesNothingButWhatIsRememberedOfInputs() throws IOException {
    Project project = Project.in(output.resolve("project"));
    Path releases = output.resolve("out");
    Typed plan = assay("run", project.run(), "--output", releases.toString(), "--plan");
    assertThat(plan.exit()).isZero();
    assertThat(plan.out())
        .contains("prepare      1              0      1")
        .contains("would publish " + releases.resolve("notes/v1"));
    try (Stream<Path> written = Files.walk(releases)) {
      assertThat(written.filter(Files::isRegularFile).map(p -> p.getFileName().toString()))
          .containsExactly("inputs.tsv");
    }
  }

  @Test
  void aPlanKnowsWhatIsThere() throws IOException {
    JsonNode json = sample("--plan", "--json").json();
    assertThat(json.get("status").asText()).isEqualTo("planned");
    assertThat(json.get("unchanged").asBoolean()).isTrue();
    assertThat(json.get("stages"))
        .allSatisfy(stage -> assertThat(stage.get("done")).isEqualTo(stage.get("units")));
    assertThat(json.at("/disk/needed-bytes").asLong()).isZero();
    assertThat(json.at("/disk/free-bytes").asLong()).isPositive();
  }

  @Test
  void aPlanNamesLargeFilesThatOneWorkerReads() throws IOException {
    Project project = Project.in(output.resolve("project"));
    project.write("run.yaml", Project.RUN + "split-size: 64KB\n");
    project.write("sources.yaml", Project.SOURCES.replace("*.jsonl", "*.csv"));
    project.write("data/notes.csv", "id,text\n" + "a,some words that fill a line\n".repeat(5000));
    Typed plan = assay("run", project.run(), "--output", output.toString(), "--plan");
    assertThat(plan.out())
        .contains("notes: data/notes.csv")
        .contains("a line break in quotes looks like the end of a record");
  }

  @Test
  void badValuesOfOptionsAreUsageErrorsWithARemedy() {
    for (List<String> words :
        List.of(
            List.of("--parallelism", "0"),
            List.of("--parallelism", "x"),
            List.of("--parallelism", "257"),
            List.of("--version", "../v1"),
            List.of("--version", "v1.evidence"),
            List.of("--lang", "fr"),
            List.of("--sample", "1%"))) {
      Typed run = assay("run", Sample.run(), words.get(0), words.get(1));
      assertThat(run.exit()).as("%s", words).isEqualTo(64);
      assertThat(run.err()).as("%s", words).contains("error: ").contains("= help: ");
    }
    assertThat(assay("run", Sample.run(), "--parallelism", "0").err())
        .contains("`0` is no number of workers; say a whole number from 1 to 256");
  }

  @Test
  void aUsageErrorIsJsonWhereJsonIsAskedFor() throws IOException {
    Typed run = assay("run", Sample.run(), "--json", "--parallelism", "none");
    assertThat(run.exit()).isEqualTo(64);
    assertThat(run.json().get("exit-code").asInt()).isEqualTo(64);
    assertThat(run.json().at("/problems/0/remedy").asText()).isEqualTo("assay run --help");
  }

  @Test
  void aFailureSaysItsCauseInOneLineAndWhereTheRestStands() throws IOException {
    Project project = Project.in(output.resolve("project"));
    Path releases = output.resolve("out");
    String[] words = {"run", project.run(), "--output", releases.toString()};
    assertThat(assay(words).exit()).isZero();
    try (Stream<Path> stages = Files.walk(releases)) {
      for (Path path : stages.filter(Files::isRegularFile).sorted().toList()) {
        if (path.endsWith("facts")) {
          Files.write(path, new byte[] {1, 2, 3});
        }
      }
    }
    project.write("run.yaml", Project.RUN.replace("name: notes", "name: other"));
    Typed run = assay(words);
    assertThat(run.exit()).isEqualTo(1);
    Path log = releases.resolve(".work/failure.log");
    assertThat(run.err()).contains("error: ", "The whole story is in " + log);
    assertThat(run.err()).doesNotContain("\tat ");
    assertThat(log).content().contains("\tat dev.assay");
  }
}
