package dev.assay.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.problem.Problem;
import dev.assay.problem.Problems;
import dev.assay.rule.Action;
import dev.assay.rule.Operator;
import dev.assay.rule.Scope;
import dev.assay.rule.WordOperator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The reference says what the code does. A page that differs is written anew below target. */
class ReferenceTest {
  private static final Path REFERENCE = Path.of("../../docs/reference");
  private static final Path NEW = Path.of("target/reference");

  @Test
  void thePagesOfThePacksAreThoseOfThePacks() throws IOException {
    assertPage("packs.md", ReferenceText.packs());
  }

  @Test
  void thePageOfConditionsIsThatOfTheWords() throws IOException {
    assertPage("conditions.md", ConditionsPage.markdown());
  }

  @Test
  void everyConditionOperatorAndActionIsExplained() {
    RuleWords words = RuleWords.shipped();
    for (Scope scope : Scope.values()) {
      assertThat(words.conditions())
          .extracting(RuleWords.Word::name)
          .containsAll(Conditions.words(scope));
      assertThat(words.actions())
          .extracting(RuleWords.Word::name)
          .containsAll(scope.actions().stream().map(Action::word).toList());
    }
    assertThat(words.actions())
        .extracting(RuleWords.Word::name)
        .containsExactlyElementsOf(Arrays.stream(Action.values()).map(Action::word).toList());
    assertThat(words.operators())
        .extracting(RuleWords.Word::name)
        .containsAll(Operator.words())
        .containsAll(WordOperator.words());
  }

  @Test
  void everyPageThatAProblemNamesIsThere() throws IOException {
    Matcher named =
        Pattern.compile("= see: docs/reference/([a-z]+\\.md)(?:#([a-z-]+))?")
            .matcher(Files.readString(Path.of("src/test/resources/rulepack/broken.txt")));
    int count = 0;
    while (named.find()) {
      String page = Files.readString(REFERENCE.resolve(named.group(1)));
      String section = named.group(2) == null ? "" : named.group(2).replace('-', ' ');
      assertThat(page.toLowerCase(Locale.ROOT).replace('-', ' '))
          .as(named.group())
          .contains(section.isEmpty() ? "#" : "# " + section);
      count++;
    }
    assertThat(count).isGreaterThan(60);
  }

  @Test
  void thePageOfTheLanguageListsTheRegistries() throws IOException {
    String page = page();
    page = filled(page, "signals", ReferenceText.signals());
    page = filled(page, "measures", ReferenceText.measures());
    page = filled(page, "detectors", ReferenceText.detectors());
    page = filled(page, "attributes", ReferenceText.attributes());
    assertPage("rules.md", page);
  }

  @Test
  void thePageOfTheLanguageNamesEveryConditionAndAction() throws IOException {
    String page = page();
    for (Scope scope : Scope.values()) {
      assertThat(Conditions.words(scope)).allSatisfy(word -> assertThat(page).contains(word));
      for (Action action : scope.actions()) {
        assertThat(page).contains("`" + action.word());
      }
    }
  }

  @Test
  void everyExampleOfThePageOfTheLanguageLoads() throws IOException {
    Matcher blocks = Pattern.compile("(?s)```yaml ?([a-z-]*)\n(.*?)```").matcher(page());
    List<String> problems = new ArrayList<>();
    int count = 0;
    while (blocks.find()) {
      problems.addAll(messages(pack(blocks.group(1), blocks.group(2))));
      count++;
    }
    assertThat(count).isGreaterThan(10);
    assertThat(problems).isEmpty();
  }

  private static String pack(String kind, String block) {
    if (kind.isEmpty()) {
      return block;
    }
    String scope =
        switch (kind) {
          case "source-condition" -> "source";
          case "release-condition" -> "release";
          default -> "document";
        };
    return """
        schema: assay/rules/v1
        pack: house/lists
        version: "1"
        lists: {banned: {words: [one, two]}}
        rules:
          - id: example
            title: {en: Example}
            why: {en: Example}
            applies-to: %s
            then: flag
            when:
        %s
        """
        .formatted(scope, block.indent(6).replace("privacy/cn", "house/lists"));
  }

  private static List<String> messages(String pack) {
    Problems problems = new Problems();
    Packs.of(pack, problems);
    return problems.list().stream().map(Problem::render).toList();
  }

  private static String page() throws IOException {
    return Files.readString(REFERENCE.resolve("rules.md"));
  }

  private static String filled(String page, String section, String text) {
    String start = "<!-- " + section + " -->\n";
    int from = page.indexOf(start) + start.length();
    return page.substring(0, from) + text + page.substring(page.indexOf("<!-- end -->", from));
  }

  private static void assertPage(String name, String expected) throws IOException {
    Path page = REFERENCE.resolve(name);
    String actual = Files.exists(page) ? Files.readString(page) : "";
    if (!actual.equals(expected)) {
      Files.createDirectories(NEW);
      Files.writeString(NEW.resolve(name), expected);
    }
    assertThat(actual)
        .as("cp pipeline/core/%s docs/reference/", NEW.resolve(name))
        .isEqualTo(expected);
  }
}
