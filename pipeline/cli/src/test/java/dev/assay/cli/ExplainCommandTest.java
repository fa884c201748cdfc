package dev.assay.cli;

import static dev.assay.cli.Typed.assay;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fates, twins and redactions are those of sample-data/expected.tsv, which was written by hand. */
class ExplainCommandTest {

  private static Typed explain(String... words) throws IOException {
    List<String> all = new ArrayList<>(List.of("explain"));
    all.addAll(List.of(words));
    all.addAll(List.of("--release", Sample.release().toString()));
    return assay(all.toArray(String[]::new));
  }

  private static JsonNode json(String... words) throws IOException {
    return explain(Stream.concat(Stream.of(words), Stream.of("--json")).toArray(String[]::new))
        .json();
  }

  @Test
  void everyRecordOfTheSampleBecameWhatIsExpected() throws IOException {
    List<String> lines = Files.readAllLines(Sample.folder().resolve("expected.tsv"));
    assertThat(lines.size()).isGreaterThan(100);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      JsonNode json = json(cells[0], cells[1], cells[2]);
      assertThat(json.path("fate").asText()).as(line).isEqualTo(cells[4]);
      assertThat(json.path("reason").asText("")).as(line).isEqualTo(cells[5]);
      assertThat(json.at("/duplicates/twin").asText("")).as(line).isEqualTo(cells[6]);
      List<String> kinds = new ArrayList<>();
      json.get("redactions").forEach(place -> kinds.add(place.get("kind").asText()));
      assertThat(String.join(" ", kinds.stream().distinct().sorted().toList()))
          .as(line)
          .isEqualTo(String.join(" ", Stream.of(cells[7].split(" ")).sorted().toList()));
    }
  }

  @Test
  void everyRuleThatFiredSaysWhatItMeasured() throws IOException {
    Typed typed = explain("clippings/repeat-line");
    assertThat(typed.exit()).isZero();
    assertThat(typed.out())
        .startsWith("clippings/repeat-line: dropped (repetition)\n")
        .contains("quality/industry.repeated-lines -> drop, which decided")
        .contains("measured: 0.93348366, fires at more-than 0.9")
        .contains("quality/industry.repeated-phrases -> drop\n")
        .contains("measured: 0.80270576, fires at duplicate-5-gram-character-ratio more-than 0.75")
        .contains("clause GOPHER-A1.1: ")
        .contains("signals     characters")
        .doesNotContain("not found");
    JsonNode rule = json("clippings/repeat-line").get("rules").get(1);
    assertThat(rule.get("decisive").asBoolean()).isFalse();
    assertThat(rule.get("value").asDouble()).isGreaterThan(0.75);
    assertThat(rule.at("/title/zh").asText()).isEqualTo("去除自我重复的文档");
  }

  @Test
  void titlesComeInTheLanguageAskedFor() throws IOException {
    assertThat(explain("clippings/repeat-line", "--lang", "zh").out())
        .contains("去除同一行反复出现的文档")
        .doesNotContain("Drop ");
  }

  @Test
  void aCopyAndItsTwinNameEachOther() throws IOException {
    assertThat(explain("handbook-en/bearing-grease").out())
        .contains("an exact copy of tables/T-001, which is kept, similarity 1, license CC0-1.0");
    assertThat(explain("tables/T-001").out())
        .contains("1 copy was removed in its favour", "handbook-en/bearing-grease, exact");
  }

  /** Kinds and places of what was redacted, in words and in JSON; never what stood there. */
  @Test
  void redactionsShowTheirKindsAndNeverTheirValues() throws IOException {
    String letter = Files.readString(Sample.folder().resolve("letters/ruzhi.txt"));
    Typed words = explain("letters/letters/ruzhi.txt");
    Typed document = explain("letters/letters/ruzhi.txt", "--json");
    for (String value : List.of("11010519491231002X", "13812345678", "6222021234567890128")) {
      assertThat(letter).contains(value);
      assertThat(words.out()).doesNotContain(value);
      assertThat(document.out()).doesNotContain(value);
    }
    assertThat(words.out())
        .contains("redactions  cn-resident-id in text, characters ")
        .contains("cn-mobile in text, characters ", "bank-card in text, characters ");
    int begin = letter.indexOf("11010519491231002X");
    JsonNode place = document.json().get("redactions").get(0);
    assertThat(place.at("/n/0").asInt()).isEqualTo(begin);
    assertThat(place.at("/n/1").asInt()).isEqualTo(begin + "11010519491231002X".length());
  }

  @Test
  void termsSayWhoRefused() throws IOException {
    assertThat(explain("us-only/manual").out())
        .contains("permission  barred, usage/license-cautious.territory-not-covered");
    assertThat(explain("decided/approved").out())
        .contains("refused by a rule, let in by a person's decision");
    assertThat(json("shared-notes/plc-snippet").at("/permission/license").asText())
        .isEqualTo("MIT");
  }

  @Test
  void whatCouldNotBeReadSaysWhichBytesWereLost() throws IOException {
    Typed typed = explain("handbook-en/handbook-en/handbook.jsonl:9");
    assertThat(typed.exit()).isZero();
    assertThat(typed.out())
        .contains(": unreadable (broken-json)")
        .contains("not read    107 B from byte 7408: broken-json, line 10")
        .doesNotContain("signals");
  }

  @Test
  void aRecordHasManyNames() throws IOException {
    for (String[] words :
        new String[][] {
          {"tables/T-002"},
          {"T-002"},
          {" 'tables/T-002' "},
          {"tables", "T-002"},
          {"tables", "tables/tables.parquet", "1"},
          {"tables/tables/tables.parquet:1"},
          {"tables/tables.parquet:1"}
        }) {
      assertThat(json(words).path("id").asText())
          .as("%s", (Object) words)
          .isEqualTo("tables/T-002");
    }
    String hashed = json("handbook-en", "handbook-en/handbook.jsonl", "9").get("id").asText();
    assertThat(json(hashed.substring(hashed.indexOf('~'))).get("id").asText()).isEqualTo(hashed);
  }

  @Test
  void recordsOfTheSameKeyAreNamed() throws IOException {
    assertThat(json("handbook-en/valve-notes#2").get("same-key"))
        .extracting(JsonNode::asText)
        .containsExactly("handbook-en/valve-notes", "handbook-en/valve-notes#3");
  }

  @Test
  void aDecisionIsShownOnTheCopyThatItNamesAndOnNoOther(@TempDir Path folder) throws IOException {
    Project project =
        Project.in(folder)
            .write("run.yaml", Project.RUN + "decisions: [decisions.yaml]\n")
            .write(
                "decisions.yaml",
                "schema: assay/decisions/v1\ndecisions:\n"
                    + "  - {id: notes/one#2, decision: drop, reason: old, approved-by: me}\n")
            .write(
                "data/more.jsonl", Project.record("one", "The lid of the tank is painted in May."));
    assertThat(assay("run", project.run(), "--output", folder.resolve("out").toString()).exit())
        .isZero();
    String release = folder.resolve("out/notes/v1").toString();
    assertThat(assay("explain", "notes/one#2", "--release", release).out())
        .startsWith("notes/one#2: dropped (decision)\n");
    assertThat(assay("explain", "notes/one", "--release", release).out())
        .startsWith("notes/one: kept\n");
  }

  @Test
  void whatWasNeverReadIsAnsweredToo() throws IOException {
    Typed typed = explain("handbook-en/bearing-greese");
    assertThat(typed.exit()).isEqualTo(1);
    assertThat(typed.out())
        .contains("no such record was read")
        .contains("nearest     handbook-en/bearing-grease\n")
        .contains("handbook-en is part of the release: 14 records read")
        .contains("unreadable  handbook-en/handbook.jsonl, record 9: broken-json")
        .contains("#2, #3");
    assertThat(explain("handbok-en/lockout").out())
        .contains("nearest     handbook-en/lockout\n", "tables, 4 records");
    assertThat(json("nowhere").get("found").asBoolean()).isFalse();
    assertThat(json("nowhere").get("sources")).hasSize(23);
    assertThat(explain("handbook-en/handbook-en/handbook.jsonl").out())
        .contains("a file; name a record of it");
  }

  @Test
  void thePublicFolderAloneTellsWhatIsMissing(@TempDir Path folder) throws IOException {
    Path release = folder.resolve("v1");
    copy(Sample.release(), release);
    Typed kept = assay("explain", "tables/T-001", "--release", release.toString());
    assertThat(kept.exit()).isZero();
    assertThat(kept.out())
        .contains("tables/T-001: kept", "1 copy was removed", "not found   the evidence");
    Typed gone = assay("explain", "handbook-en/bearing-grease", "--release", release.toString());
    assertThat(gone.exit()).isEqualTo(1);
    assertThat(gone.out()).contains("not found   the evidence");
  }

  @Test
  void theNewestReleaseOfTheOnlyNameIsTaken(@TempDir Path folder) throws IOException {
    Path home = folder.resolve("releases/sample");
    for (String version : List.of("v2", "v9", "v10", "old")) {
      copy(Sample.release(), home.resolve(version));
    }
    assertThat(Releases.choose(null, folder).release().getFileName()).hasToString("v10");
    assertThat(Releases.choose(home, folder).release().getFileName()).hasToString("v10");
    copy(Sample.release(), folder.resolve("releases/other/v1"));
    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> Releases.choose(null, folder)))
        .isInstanceOf(Releases.Unclear.class)
        .hasMessageContaining("--release " + folder.resolve("releases/other/v1"))
        .hasMessageContaining(home.resolve("v10").toString());
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> paths;
    try (Stream<Path> all = Files.walk(from)) {
      paths = all.toList();
    }
    for (Path path : paths) {
      Path target = to.resolve(from.relativize(path).toString());
      if (Files.isDirectory(path)) {
        Files.createDirectories(target);
      } else {
        Files.copy(path, target);
      }
    }
  }
}
