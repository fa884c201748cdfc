package dev.assay.cli;

import static dev.assay.cli.Typed.assay;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer gets wrong: each message says where and what to do. */
class MistakesTest {
  @TempDir Path folder;

  private Typed run(String from, String to) throws IOException {
    Project project = Project.in(folder).write("run.yaml", Project.RUN.replace(from, to));
    return assay("check", project.run());
  }

  private Typed source(String from, String to) throws IOException {
    Project project = Project.in(folder).write("sources.yaml", Project.SOURCES.replace(from, to));
    return assay("check", project.run());
  }

  private static void says(Typed typed, String place, String message, String remedy) {
    assertThat(typed.exit()).isEqualTo(1);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).contains("error: ").contains(message).contains("--> ");
    assertThat(typed.err()).containsPattern(place);
    assertThat(typed.err()).contains("= help: ").contains(remedy);
    assertThat(typed.err()).doesNotContain("Exception").doesNotContain("\tat ");
  }

  @Test
  void theRunFileIsNotThere() {
    Typed typed = assay("check", folder.resolve("rnu.yaml").toString());
    says(typed, "rnu.yaml", "there is no file", "");
  }

  @Test
  void aFolderIsNamedInPlaceOfAFile() {
    Typed typed = assay("check", folder.toString());
    says(typed, folder.getFileName().toString(), "folder", "");
  }

  @Test
  void aTab() throws IOException {
    says(run("territory: CN", "territory:\tCN\n\tx: 1"), "run.yaml:[0-9]+", "tab", "space");
  }

  @Test
  void anUnknownKey() throws IOException {
    says(run("purpose:", "purpos:"), "run.yaml:3:1", "purpos", "purpose");
  }

  @Test
  void aKeyTwice() throws IOException {
    says(run("territory: CN", "territory: CN\nterritory: US"), "run.yaml:5", "territory", "");
  }

  @Test
  void aMisspeltPack() throws IOException {
    says(run("license-cautious", "licence-cautious"), "run.yaml:8", "no pack", "license-cautious");
  }

  /** What is no license bars every record of its source, so it must not pass unsaid. */
  @Test
  void anUnknownLicense() throws IOException {
    says(source("CC0-1.0", "Apache 2.0"), "sources.yaml:4:14", "no SPDX", "`Apache-2.0`");
    says(source("CC0-1.0", "CC0-1"), "sources.yaml:4:14", "`CC0-1` is no license", "`CC0-1.0`");
    says(source("CC0-1.0", "free to use"), "sources.yaml:4:14", "no SPDX", "LicenseRef-<name>");
    Typed own =
        source("license: CC0-1.0", "license: LicenseRef-a\n    license-evidence: {contract: c}");
    assertThat(own.exit()).isZero();
    assertThat(own.err()).doesNotContain("LicenseRef-a");
  }

  @Test
  void everyMistakeOfAFileIsToldAtOnce() throws IOException {
    Typed typed =
        source(
            Project.SOURCES,
            Project.SOURCES
                .replace("CC0-1.0", "Apache 2.0")
                .replace("kind: own", "kind: mine")
                .replace("allowed: [pre-training]", "allowed: [pretraining]")
                .replace("data-level: general", "data-level: general\n    expires: 2026-02-30")
                .replace("data/*.jsonl", "dta/*.jsonl")
                .replace("fields:", "field:"));
    assertThat(typed.exit()).isEqualTo(1);
    for (int line : new int[] {4, 5, 6, 8, 9, 10}) {
      assertThat(typed.err()).contains("sources.yaml:" + line + ":");
    }
    assertThat(typed.err())
        .contains(
            "`mine`", "Did you mean `pre-training`?", "2026-02-30", "dta/*.jsonl", "`fields`");
  }

  @Test
  void noUsagePack() throws IOException {
    says(run("usage/license-cautious", "privacy/cn"), "run.yaml:8", "usage", "usage: {none");
  }

  @Test
  void aSourceFileThatIsNotThere() throws IOException {
    says(run("sources.yaml", "source.yaml"), "run.yaml:6", "source.yaml", "relative");
  }

  @Test
  void filesThatMatchNothing() throws IOException {
    says(source("data/*.jsonl", "dta/*.jsonl"), "sources.yaml:[0-9]+", "dta/*.jsonl", "");
  }

  @Test
  void aTextFieldThatIsNotNamed() throws IOException {
    says(source("fields: {id: id, text: text}", ""), "sources.yaml:[0-9]+", "fields", "fields:");
  }

  @Test
  void aDayThatIsNone() throws IOException {
    says(run("2026-11-23", "2026-11-31"), "run.yaml:5", "2026-11-31", "");
  }

  @Test
  void aNumberThatIsTooLarge() throws IOException {
    says(run("rules:", "splits: {validation: 150%}\nrules:"), "run.yaml:7", "150%", "");
  }

  @Test
  void outputThatIsAFile() throws IOException {
    Project project = Project.in(folder);
    Path file = Files.writeString(folder.resolve("out"), "x");
    Typed typed = assay("run", project.run(), "--output", file.toString());
    assertThat(typed.exit()).isEqualTo(1);
    assertThat(typed.err()).contains("error: ").contains("out").doesNotContain("Exception");
  }

  @Test
  void aReleaseThatIsNone() {
    says(
        assay("explain", "a/b", "--release", folder.resolve("v9").toString()),
        "v9",
        "nothing here",
        "Check the path");
    says(assay("explain", "a/b", "--release", folder.toString()), "", "no release", "Name");
    says(
        assay("explain", "a/b", "--release", Sample.run()),
        "run.yaml",
        "a release is a folder",
        "<name>/<version>");
  }

  @Test
  void aSourceFileInPlaceOfARunFile() throws IOException {
    Typed typed = run("assay/run/v1", "assay/source/v1");
    says(typed, "run.yaml:1:9", "a run file is wanted here", "assay/run/v1");
    assertThat(typed.err()).containsOnlyOnce("error: ");
  }

  @Test
  void mistakesInTheRunFileAndInItsPacksAreToldTogether() throws IOException {
    Typed typed =
        run(
            "license-cautious",
            "license-cautious\n  - assay:quality/industri\ndecisions: [decisons.yaml]");
    says(typed, "run.yaml:9", "no pack `quality/industri`", "quality/industry");
    says(typed, "run.yaml:10", "decisons.yaml`", "relative");
  }

  @Test
  void sourcesAreNotCalledUnknownWhileTheirFileCannotBeRead() throws IOException {
    Project project = Project.in(folder).write("sources.yaml", "sources: [\n");
    Path run = Path.of(project.run());
    Files.writeString(
        run,
        Files.readString(run)
            .replace("rules:", "rules:\n  - {pack: assay:privacy/cn, for: {source: letters}}"));
    Typed typed = assay("check", project.run());
    assertThat(typed.err()).contains("1 error").doesNotContain("the run has no source");
  }

  @Test
  void wordsThatAreNoCommand() {
    Typed typed = assay("exlpain", "x");
    assertThat(typed.exit()).isEqualTo(64);
    assertThat(typed.err()).contains("explain");
    assertThat(assay().exit()).isEqualTo(64);
    assertThat(assay().err()).contains("Which command?").contains("run").contains("verify");
    assertThat(assay("explain").exit()).isEqualTo(64);
    assertThat(assay("explain", " ").exit()).isEqualTo(64);
    assertThat(assay("run", "a.yaml", "--paralellism", "2").err()).contains("--parallelism");
  }
}
