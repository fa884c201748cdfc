package dev.assay.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Small mistakes in the shipped rules are noticed by their own examples. */
class MutationTest {
  private static final double WANTED = 0.95;

  @Test
  void examplesOfShippedPacksNoticeSmallMistakes() {
    int mistakes = 0;
    List<MutationReport.Unnoticed> unnoticed = new ArrayList<>();
    for (String name : ShippedPacks.NAMES) {
      Problems problems = new Problems();
      RulePacks packs = Packs.loader(problems);
      packs.add(Packs.use(RulePacks.SHIPPED + name));
      packs.bind();
      problems.throwIfErrors();
      MutationReport report = packs.mutate();
      mistakes += report.mistakes();
      unnoticed.addAll(report.unnoticed());
    }
    assertThat(mistakes).isGreaterThan(300);
    assertThat(1 - (double) unnoticed.size() / mistakes)
        .as("noticed of %d; not these: %s", mistakes, unnoticed)
        .isGreaterThanOrEqualTo(WANTED);
  }

  /** By hand: of a threshold 50 the mistakes are 25 and 75; of two conditions each is dropped. */
  @Test
  void mistakesAreThoseThatPeopleMake() {
    Problems problems = new Problems();
    RulePacks packs = Packs.loader(problems);
    packs.add(
        "pack.yaml",
        """
        schema: assay/rules/v1
        pack: test/pack
        version: "1"
        rules:
          - id: short
            title: {en: Short}
            why: {en: Short}
            when: {all: [{words: {less-than: 50}}, {lines: {more-than: 1}}]}
            unless: {language: {equals: zh}}
            then: flag
            examples:
              - {given: {signals: {words: 49, lines: 2}}, expect: fires}
              - {given: {signals: {words: 50, lines: 2}}, expect: silent}
        """,
        new ShippedResources("/rules/none/"),
        Packs.use("pack.yaml"));
    packs.bind();
    problems.throwIfErrors();
    MutationReport report = packs.mutate();
    assertThat(report.mistakes()).isEqualTo(7);
    assertThat(report.unnoticed())
        .extracting(MutationReport.Unnoticed::mistake)
        .containsExactly(
            "without {lines: {more-than: 1}}",
            "lines more-than 0 for more-than 1",
            "without unless");
  }
}
