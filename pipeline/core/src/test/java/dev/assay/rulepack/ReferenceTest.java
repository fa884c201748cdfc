package dev.assay.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.problem.Problem;
import dev.assay.problem.Problems;
import dev.assay.rule.Action;
import dev.assay.rule.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    for (Scope scope : List.of(Scope.DOCUMENT, Scope.LINE, Scope.SOURCE)) {
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
    String scope = kind.equals("source-condition") ? "source" : "document";
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
