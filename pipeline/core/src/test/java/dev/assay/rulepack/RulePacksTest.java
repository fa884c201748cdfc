package dev.assay.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.config.PackScope;
import dev.assay.config.PackUse;
import dev.assay.problem.Problem;
import dev.assay.problem.Problems;
import dev.assay.rule.Applicability;
import dev.assay.rule.BoundRules;
import dev.assay.rule.Rule;
import dev.assay.rule.Scope;
import dev.assay.rule.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How packs become the rules of a run; expectations follow design 5.2 and 5.4. */
class RulePacksTest {
  private static final String PACK =
      """
      schema: assay/rules/v1
      pack: test/pack
      version: 2026.11.1
      clauses:
        HOUSE-1: {title: {en: House style}, source: House standard 1}
      lists:
        greetings: {words: [hello, 你好]}
      macros:
        greeting: {keywords: {list: greetings}}
      rules:
        - id: short
          title: {en: Short}
          why: {en: Short}
          basis: [HOUSE-1]
          status: experimental
          when: {all: [{words: {less-than: 50}}, {lines: {at-most: 9}}]}
          unless: {use: greeting}
          then: {flag: brief}
          guard: {warn-above: 5%, stop-above: 0.2}
          exceptions:
            - {source: poems, reason: verse, approved-by: m.k, expires: 2026-11-23}
        - id: long-words
          title: {en: Long, zh: 长}
          why: {en: Long}
          when: {mean-word-length: {outside: [3, 10]}}
          then: flag
        - id: too-much
          title: {en: Source}
          why: {en: Source}
          applies-to: source
          when:
            all:
              - ratio-of: {rules: [test/pack.short, test/pack.long-words], more-than: 5%}
              - ratio-of: {pack: test/pack, more-than: 5%}
              - records: {at-least: 50}
          then: {reject-source: too-much}
          examples:
            - {given: {records: {kept: 94, dropped: 6, fired: 6}}, expect: fires}
            - {given: {records: {kept: 95, dropped: 5, fired: 5}}, expect: silent}
            - {given: {records: {kept: 10, fired: 10}}, expect: silent}
        - id: page-numbers
          title: {en: Page numbers}
          why: {en: Page numbers}
          applies-to: line
          when: {all: [{digit-ratio: {equals: 1}}, {characters: {at-most: 4}}]}
          then: drop-line
          examples:
            - {given: "One.\\n12\\nTwo.", expect: fires, result: "One.\\nTwo."}
            - {given: "One.\\n12345\\nTwo.", expect: silent}
      """;

  @Test
  void bindsEverythingThatARuleSays() {
    BoundRules rules = bind(PACK, Packs.use("pack.yaml"));
    Rule rule = find(rules, "test/pack.short");
    assertThat(rule.scope()).isEqualTo(Scope.DOCUMENT);
    assertThat(rule.status()).isEqualTo(Status.EXPERIMENTAL);
    assertThat(rule.basis()).containsExactly("HOUSE-1");
    assertThat(rule.then().reason()).isEqualTo("brief");
    assertThat(rule.guard().warnAbove()).isEqualTo(0.05);
    assertThat(rule.guard().stopAbove()).isEqualTo(0.2);
    assertThat(rule.waivers()).extracting("source").containsExactly("poems");
    assertThat(rule.applicability().covers("poems", "en")).isFalse();
    assertThat(rule.location().line()).isEqualTo(11);
    assertThat(rule.title().zh()).isEqualTo("Short");
    assertThat(rule.canonical())
        .isEqualTo(
            "{rule: test/pack.short, applies-to: document, status: experimental, basis: [HOUSE-1],"
                + " when: {all: [{words: {less-than: 50}}, {lines: {at-most: 9}}]}, unless:"
                + " {keywords: {list: test/pack/greetings, sha256:"
                + " a4c6695a11428c228140f89d6fd8e1d81c04a6e16cdc9cafa49fa20f2d6f66cf, at-least: 1}},"
                + " then: {flag: brief}, guard: {warn-above: 0.05, stop-above: 0.2}, exceptions:"
                + " [{source: poems, expires: 2026-11-23}]}");
  }

  @Test
  void sourceRulesCountDocumentRulesInGroups() {
    BoundRules rules = bind(PACK, Packs.use("pack.yaml"));
    assertThat(rules.groups())
        .hasSize(2)
        .allSatisfy(group -> assertThat(group.cardinality()).isEqualTo(2));
  }

  @Test
  void aRunSetsThresholdsAndSwitchesRulesOff() {
    Map<String, String> set =
        Map.of("short.words", "30", "long-words.threshold", "2, 12", "too-much.records", "10");
    BoundRules rules = bind(PACK, Packs.use("pack.yaml", set, List.of("page-numbers")));
    assertThat(find(rules, "test/pack.short").when())
        .asString()
        .contains("{words: {less-than: 30}}");
    assertThat(find(rules, "test/pack.long-words").when())
        .hasToString("{mean-word-length: {outside: [2, 12]}}");
    assertThat(rules.rules()).extracting(Rule::id).doesNotContain("page-numbers");
    assertThat(find(rules, "test/pack.short").sha256())
        .as("another threshold is another version")
        .isNotEqualTo(find(bind(PACK, Packs.use("pack.yaml")), "test/pack.short").sha256());
  }

  @Test
  void aRunCannotSetWhatIsNotThere() {
    Map<String, String> set =
        Map.of("short.threshold", "3", "short.wrods", "3", "shrot.words", "3", "words", "3");
    Problems problems = new Problems();
    Packs.of(PACK, Packs.use("pack.yaml", set, List.of("long-word")), problems);
    assertThat(problems.list())
        .extracting(Problem::message)
        .containsExactlyInAnyOrder(
            "the rule `short` has more than one threshold",
            "the rule `short` has no threshold `wrods`",
            "the pack `test/pack` has no rule `shrot`",
            "`words` names no threshold",
            "the pack `test/pack` has no rule `long-word`");
  }

  @Test
  void aRunLimitsAPackToLanguagesAndSources() {
    PackScope scope = new PackScope(List.of("zh"), List.of("laws"));
    PackUse use = new PackUse("pack.yaml", scope, Map.of(), List.of(), Packs.RUN);
    Applicability where = find(bind(PACK, use), "test/pack.long-words").applicability();
    assertThat(where).isEqualTo(new Applicability(Set.of("zh"), Set.of("laws"), Set.of()));
  }

  @Test
  void theOrderOfPacksChangesNothing() {
    List<String> names = new ArrayList<>(ShippedPacks.NAMES);
    BoundRules expected = Packs.shipped(names.toArray(String[]::new));
    Random random = new Random(7);
    for (int i = 0; i < 3; i++) {
      Collections.shuffle(names, random);
      BoundRules rules = Packs.shipped(names.toArray(String[]::new));
      assertThat(rules).isEqualTo(expected);
      assertThat(rules.sha256()).isEqualTo(expected.sha256());
    }
  }

  @Test
  void titlesAndReasonsInWordsDoNotChangeTheVersion() {
    String reworded = PACK.replace("{en: Long, zh: 长}", "{en: Long words}");
    assertThat(find(bind(reworded, Packs.use("pack.yaml")), "test/pack.long-words").sha256())
        .isEqualTo(find(bind(PACK, Packs.use("pack.yaml")), "test/pack.long-words").sha256());
  }

  @Test
  void aPackOfItsOwnReadsItsListsFromFilesBesideIt(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("lists"));
    Files.writeString(folder.resolve("lists/words.txt"), "# greetings\nhello\n\n 你好 \nhello\n");
    Path pack = folder.resolve("own.yaml");
    Files.writeString(
        pack, PACK.replace("{words: [hello, 你好]}", "{file: lists/words.txt, date: 2026-11-01}"));
    Problems problems = new Problems();
    RulePacks packs = Packs.loader(problems);
    packs.add(Packs.use(pack.toString()));
    BoundRules rules = packs.bind();
    problems.throwIfErrors();
    assertThat(find(rules, "test/pack.short").canonical())
        .isEqualTo(find(bind(PACK, Packs.use("pack.yaml")), "test/pack.short").canonical());
  }

  @Test
  void packsOfOneRunUseEachOthersListsAndMacros() {
    String other =
        """
        schema: assay/rules/v1
        pack: other
        version: "1"
        rules:
          - id: uses
            title: {en: Uses}
            why: {en: Uses}
            when: {any: [{use: test/pack/greeting}, {keywords: {list: test/pack/greetings, at-least: 2}}]}
            then: flag
        """;
    Problems problems = new Problems();
    RulePacks packs = Packs.loader(problems);
    packs.add("other.yaml", other, new ShippedResources("/rules/none/"), Packs.use("other.yaml"));
    packs.add("pack.yaml", PACK, new ShippedResources("/rules/none/"), Packs.use("pack.yaml"));
    BoundRules rules = packs.bind();
    problems.throwIfErrors();
    assertThat(rules.probes()).as("equal probes are looked for once").hasSize(1);
  }

  @Test
  void aMacroThatUsesItselfIsAnError() {
    String circular = PACK.replace("{keywords: {list: greetings}}", "{any: [{use: greeting}]}");
    Problems problems = new Problems();
    Packs.of(circular, problems);
    assertThat(problems.list())
        .extracting(Problem::message)
        .contains("the macro `greeting` uses itself");
  }

  @Test
  void anUnknownShippedPackIsAnErrorThatNamesTheNearest() {
    Problems problems = new Problems();
    RulePacks packs = Packs.loader(problems);
    packs.add(Packs.use("assay:quality/industri"));
    packs.bind();
    assertThat(problems.list())
        .extracting(Problem::remedy)
        .containsExactly("Did you mean `quality/industry`?");
  }

  private static BoundRules bind(String text, PackUse use) {
    Problems problems = new Problems();
    BoundRules rules = Packs.of(text, use, problems);
    problems.throwIfErrors();
    return rules;
  }

  private static Rule find(BoundRules rules, String name) {
    return rules.rules().stream()
        .filter(rule -> rule.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
