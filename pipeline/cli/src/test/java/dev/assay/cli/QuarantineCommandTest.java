package dev.assay.cli;

import static dev.assay.cli.Typed.assay;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Offsets and lengths are counted by hand in the two files that the test writes. */
class QuarantineCommandTest {
  private static final String GOOD = "{\"id\": \"a\", \"text\": \"Close the valve.\"}\n";
  private static final String BAD = "{\"id\": \"b\", \"text\": \n";

  @TempDir Path folder;
  private Project project;
  private String release;

  @BeforeEach
  void release() throws IOException {
    project = Project.in(folder);
    project.write("data/bad.jsonl", GOOD + BAD).write("data/empty.jsonl", "");
    Typed run = assay("run", project.run(), "--output", folder.resolve("out").toString());
    assertThat(run.exit()).as(run.err()).isZero();
    release = folder.resolve("out/notes/v1").toString();
  }

  @Test
  void everyUnreadableRegionIsListedWithItsPlace() throws IOException {
    Typed typed = assay("quarantine", "list", release);
    assertThat(typed.exit()).isZero();
    assertThat(typed.out())
        .contains("notes/data/bad.jsonl:1", "broken-json", "notes/data/empty.jsonl:0")
        .doesNotContain("valve");
    JsonNode json = assay("quarantine", "list", release, "--json").json();
    assertThat(json.path("count").asInt()).isEqualTo(2);
    JsonNode region =
        assay("quarantine", "list", release, "--reason", "broken-json", "--json")
            .json()
            .at("/regions/0");
    assertThat(region.path("byte-offset").asLong()).isEqualTo(GOOD.length());
    assertThat(region.path("bytes-lost").asLong()).isEqualTo(BAD.length() - 1);
    assertThat(region.at("/meaning/zh").asText()).isNotEmpty();
    assertThat(assay("quarantine", "list", release, "--source", "none").out())
        .startsWith("Everything could be read");
    assertThat(assay("quarantine", "list", release, "--limit", "1").err()).contains("1 of 2");
  }

  @Test
  void oneIsShownByPlaceOrFileOrNotFound() throws IOException {
    Typed typed = assay("quarantine", "show", release, "notes/data/bad.jsonl:1");
    assertThat(typed.exit()).isZero();
    assertThat(typed.out()).contains("at byte     " + GOOD.length(), "The line is no JSON object");
    assertThat(assay("quarantine", "show", release, "notes/data/bad.jsonl", "--json").exit())
        .isZero();
    assertThat(assay("quarantine", "show", release, "notes/data/bad.jsonl:0").exit()).isEqualTo(1);
    assertThat(assay("quarantine").exit()).isEqualTo(64);
  }

  @Test
  void retrySaysWhatCanBeReadNow() throws IOException {
    Typed same = assay("quarantine", "retry", release, "--run", project.run());
    assertThat(same.exit()).isEqualTo(1);
    assertThat(same.err()).contains("0 of 2");
    project.write("data/bad.jsonl", GOOD + "{\"id\": \"b\", \"text\": \"mended\"}\n");
    Files.delete(project.path("data/empty.jsonl"));
    JsonNode json = assay("quarantine", "retry", release, "--run", project.run(), "--json").json();
    assertThat(json.path("readable").asInt()).isEqualTo(1);
    assertThat(json.path("exit-code").asInt()).isEqualTo(1);
    assertThat(json.at("/regions/0/now").asText()).isEqualTo("readable");
    assertThat(json.at("/regions/1/now").asText()).isEqualTo("gone");
    project.write("data/empty.jsonl", GOOD.replace("\"a\"", "\"c\""));
    assertThat(assay("quarantine", "retry", release, "--run", project.run()).exit()).isZero();
  }
}
