package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands of those who write rules, on packs of their own and on the sample release. */
class RulesCommandsTest {
  private static final String PACK =
      """
      schema: assay/rules/v1
      pack: house/notes
      version: "1"
      rules:
        - id: short
          title: {en: Short, zh: 过短}
          why: {en: Short}
          when: {words: {less-than: %d}}
          then: {drop: short}
          examples:
            - {given: one, expect: fires}
            - {given: {signals: {words: 500}}, expect: silent}
      """;

  @TempDir Path folder;

  private String pack(String name, int words) throws IOException {
    return write(name, PACK.formatted(words));
  }

  private String write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return file.toString();
  }

  static List<String> templates() {
    return RulesNewCommand.TEMPLATES;
  }

  @ParameterizedTest
  @MethodSource("templates")
  void aNewPackIsRight(String template) throws IOException {
    String file = folder.resolve(template + ".yaml").toString();
    assertThat(Typed.assay("rules", "new", "--from", template, file).exit()).isZero();
    Typed checked = Typed.assay("rules", "check", file, "--lang", "en");
    assertThat(checked.exit()).as(checked.err()).isZero();
    assertThat(checked.err()).contains("nothing is wrong");
    assertThat(Typed.assay("rules", "new", "--from", template, file).exit())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aMistakeIsToldInBothLanguagesAndInTheFormsOfOtherTools() throws IOException {
    String file = write("p.yaml", PACK.formatted(50).replace("less-than", "lessthan"));
    Typed english = Typed.assay("rules", "check", file, "--lang", "en");
    assertThat(english.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(english.err())
        .contains("error: `lessthan` is no operator", "= help: Did you mean `less-than`?")
        .contains("= see: docs/reference/conditions.md#operators");
    assertThat(Typed.assay("rules", "check", file, "--lang", "zh").err())
        .contains("错误：没有运算词 `lessthan`", "= 办法：是不是想写 `less-than`？");
    JsonNode sarif = Typed.assay("rules", "check", file, "--format", "sarif").json();
    JsonNode result = sarif.at("/runs/0/results/0");
    assertThat(result.at("/level").asText()).isEqualTo("error");
    assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(8);
    assertThat(result.at("/locations/0/physicalLocation/region/startColumn").asInt()).isEqualTo(20);
    assertThat(Typed.assay("rules", "check", file, "--format", "junit").out())
        .contains("failures=\"1\"", "`lessthan` is no operator");
  }

  @Test
  void examplesAreRunAndCounted() throws IOException {
    String file = pack("p.yaml", 50);
    Typed tested = Typed.assay("rules", "test", file, "--mistakes", "--lang", "en");
    assertThat(tested.exit()).isZero();
    assertThat(tested.out())
        .contains("2 of 2 examples passed")
        .contains("house/notes.short: words less-than 25 for less-than 50")
        .contains("0 of 2 small mistakes are noticed: 0.0 %");
    assertThat(Typed.assay("rules", "test", file, "--mistakes", "--at-least", "0.9").exit())
        .isEqualTo(ExitCode.FAILED);
    assertThat(Typed.assay("rules", "test", file, "--format", "junit").out())
        .contains("<testcase classname=\"house/notes.short\" name=\"example 1 fires\"/>");
    String wrong =
        write(
            "w.yaml",
            PACK.formatted(50).replace("given: one, expect: fires", "given: one, expect: silent"));
    assertThat(Typed.assay("rules", "test", wrong, "--format", "junit").out())
        .contains("failures=\"2\"");
  }

  @Test
  void wordsAndRulesAreExplained() throws IOException {
    String file = pack("p.yaml", 50);
    assertThat(Typed.assay("rules", "explain", file + ":short", "--lang", "zh").out())
        .contains("规则: house/notes.short", "作用: 过短", "条件: {words: {less-than: 50}}");
    assertThat(Typed.assay("rules", "explain", "matches", "--lang", "en").out())
        .contains("condition: matches", "linear time");
    assertThat(Typed.assay("rules", "explain", "words", "--lang", "en").out())
        .contains("signal: words");
    assertThat(Typed.assay("rules", "explain", "cn-mobile", "--lang", "en").out())
        .contains("detector: cn-mobile");
    Typed unknown = Typed.assay("rules", "explain", "wrods");
    assertThat(unknown.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(unknown.err()).contains("Did you mean `words`?");
  }

  @Test
  void aRuleIsTriedOnAReleaseAndOnTheFilesThatItCameFrom() throws IOException {
    String rule = pack("p.yaml", 50) + ":short";
    JsonNode release =
        Typed.assay("rules", "try", rule, "--on", Sample.release().toString(), "--json").json();
    JsonNode files =
        Typed.assay("rules", "try", rule, "--on", Sample.folder() + "/sources.yaml", "--json")
            .json();
    assertThat(release.at("/rules/0/documents").asInt()).isGreaterThan(80);
    assertThat(release.at("/rules/0/fires").asInt()).isPositive();
    assertThat(release.at("/rules/0/only-reason").asInt())
        .isPositive()
        .isLessThan(release.at("/rules/0/fires").asInt());
    for (JsonNode source : files.at("/rules/0/sources")) {
      for (JsonNode same : release.at("/rules/0/sources")) {
        if (same.path("source").equals(source.path("source"))) {
          assertThat(source.path("fires")).as(source.toString()).isEqualTo(same.path("fires"));
        }
      }
    }
    JsonNode silent = release.at("/rules/0/closest-silent/0");
    JsonNode firing = release.at("/rules/0/closest-firing/0");
    assertThat(silent.path("value").asInt()).isGreaterThanOrEqualTo(50);
    assertThat(firing.path("value").asInt()).isLessThan(50);
  }

  @Test
  void aRuleThatAsksForTextsIsNotTriedOnARelease() throws IOException {
    String file =
        write(
            "p.yaml",
            PACK.formatted(9)
                .replace("{words: {less-than: 9}}", "{query: draft}")
                .replace("given: one", "given: draft"));
    Typed tried = Typed.assay("rules", "try", file, "--on", Sample.release().toString());
    assertThat(tried.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(tried.err())
        .contains("the rule `short` asks for query, which a release does not store")
        .contains("Try it on files");
  }

  @Test
  void twoVersionsAreCompared() throws IOException {
    String old = pack("old.yaml", 20);
    String now = pack("now.yaml", 60);
    String release = Sample.release().toString();
    JsonNode diff = Typed.assay("rules", "diff", old, now, "--on", release, "--json").json();
    int dropped = diff.path("newly-dropped").asInt();
    assertThat(dropped).isPositive();
    assertThat(diff.path("newly-kept").asInt()).isZero();
    assertThat(diff.at("/dropped/0/rule").asText()).isEqualTo("house/notes.short");
    JsonNode back = Typed.assay("rules", "diff", now, old, "--on", release, "--json").json();
    assertThat(back.path("newly-kept").asInt()).isEqualTo(dropped);
    assertThat(back.path("newly-dropped").asInt()).isZero();
    Typed guarded = Typed.assay("rules", "diff", old, now, "--on", release, "--guard", "1%");
    assertThat(guarded.exit()).isEqualTo(ExitCode.STOPPED);
    JsonNode same = Typed.assay("rules", "diff", old, old, "--on", release, "--json").json();
    assertThat(same.path("newly-dropped").asInt() + same.path("newly-kept").asInt()).isZero();
  }

  @Test
  void coverageCountsWhatTheLedgerSays() throws IOException {
    JsonNode coverage =
        Typed.assay("rules", "coverage", Sample.release().toString(), "--json").json();
    long fired = 0;
    for (JsonNode rule : coverage.path("rules")) {
      assertThat(rule.path("only-reason").asLong())
          .isLessThanOrEqualTo(rule.path("fired").asLong());
      fired += rule.path("fired").asLong();
    }
    assertThat(fired).isGreaterThan(20);
    assertThat(coverage.path("clauses-without-rule").size()).isPositive();
    assertThat(Typed.assay("rules", "coverage", Sample.release().toString()).out())
        .contains("never fired:");
  }

  @Test
  void aThresholdIsSuggested() throws IOException {
    String good =
        write("good.jsonl", lines("A sentence that says a good deal about the bearing. ", 20));
    String bad = write("bad.jsonl", lines("Buy now. ", 5));
    Typed suggested =
        Typed.assay("rules", "suggest", "words", "--good", good, "--bad", bad, "--lang", "en");
    assertThat(suggested.exit()).as(suggested.err()).isZero();
    assertThat(suggested.out())
        .contains("when: {words: {less-than: ")
        .contains("0.0 % of 10 good documents would be dropped");
  }

  private static String lines(String text, int times) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      out.append("{\"text\": \"").append(text.repeat(times + i % 3)).append("\"}\n");
    }
    return out.toString();
  }

  @Test
  void theSchemaNamesConditionsSignalsAndDetectors() throws IOException {
    JsonNode schema = Typed.assay("rules", "schema").json();
    JsonNode condition = schema.at("/definitions/condition/properties");
    assertThat(condition.has("matches")).isTrue();
    assertThat(condition.has("closed-line-ratio")).isTrue();
    assertThat(condition.at("/detector/anyOf/0/enum").toString()).contains("cn-resident-id");
    assertThat(Typed.assay("rules", "schema", "--lang", "zh").out()).contains("每个部分都成立");
  }

  @Test
  void spellingsOfOtherToolsAreReplacedAndCommentsStay() throws IOException {
    String file =
        write(
            "p.yaml",
            PACK.formatted(50)
                .replace(
                    "when: {words: {less-than: 50}}", "when: {not: [{words: {gte: 50}}]} # why")
                .replace("examples:", "tests:"));
    assertThat(Typed.assay("rules", "check", file).exit()).isEqualTo(ExitCode.FAILED);
    Typed migrated = Typed.assay("rules", "migrate", file, "--write");
    assertThat(migrated.err()).contains("not → none", "gte → at-least", "tests → examples");
    assertThat(Files.readString(Path.of(file)))
        .contains("when: {none: [{words: {at-least: 50}}]} # why");
    assertThat(Typed.assay("rules", "check", file).exit()).isZero();
  }

  @Test
  void aFormThatDoesNotFitIsAMistakeOfUsage() {
    Typed typed = Typed.assay("rules", "explain", "words", "--format", "junit");
    assertThat(typed.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(typed.err()).contains("--format junit does not fit here; there are: text, json");
  }
}
