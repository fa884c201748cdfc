package dev.assay.cli;

import static dev.assay.cli.Typed.assay;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  @TempDir Path folder;

  @Test
  void sourcesUnmappedFieldsAndDiskAreListed() throws IOException {
    Typed check = assay("check", Project.in(folder).run());
    assertThat(check.exit()).isZero();
    assertThat(check.out())
        .contains("notes   CC0-1.0      1       1   69 B")
        .contains("fields that are not mapped and so not carried:\n  notes: mood\n")
        .contains("disk: about ", " free in ");
    assertThat(check.err()).isEqualTo("as of 2026-11-23: nothing stands against this run\n");
  }

  @Test
  void nothingIsWritten() throws IOException {
    Project project = Project.in(folder);
    assay("check", project.run());
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(3);
    }
  }

  @Test
  void theSampleIsAllRight() throws IOException {
    Typed check = assay("check", Sample.run(), "--json");
    assertThat(check.exit()).isZero();
    JsonNode json = check.json();
    assertThat(json.get("status").asText()).isEqualTo("ok");
    assertThat(json.get("sources")).hasSize(23);
    assertThat(json.get("problems")).hasSize(1);
    assertThat(json.at("/problems/0/severity").asText()).isEqualTo("warning");
  }

  @Test
  void problemsAreJsonWhereJsonIsAskedFor() throws IOException {
    Project project = Project.in(folder);
    project.write("run.yaml", Project.RUN.replace("purpose: pre-training", "purpose: training"));
    Typed check = assay("check", project.run(), "--json");
    assertThat(check.exit()).isEqualTo(1);
    JsonNode problem = check.json().get("problems").get(0);
    assertThat(problem.get("severity").asText()).isEqualTo("error");
    assertThat(problem.get("file").asText()).endsWith("run.yaml");
    assertThat(problem.get("line").asInt()).isEqualTo(3);
    assertThat(problem.get("column").asInt()).isPositive();
    assertThat(problem.get("message").asText()).contains("training");
    assertThat(problem.get("remedy").asText()).contains("pre-training");
    assertThat(check.json().get("status").asText()).isEqualTo("failed");
  }
}
