package dev.assay.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.detect.Probe;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.usage.Permission;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each condition holds where its words say so, explains itself, and gives its text back. */
class ConditionTest {
  private static final Signal WORDS = new Signal("words", SignalKind.COUNT, "words", "Words.");
  private static final Condition FEW =
      new SignalIs(WORDS, 0, Comparison.of(Operator.LESS_THAN, 50, SignalKind.COUNT));
  private static final Condition MAIL =
      new Found(new Probe.Kind("email"), 1, Comparison.atLeast(2));

  @Test
  void aSignalIsComparedAndExplained() {
    TestFacts facts = new TestFacts().signal(0, 12);
    assertThat(FEW.holds(facts)).isTrue();
    assertThat(FEW.explain(facts).value()).isEqualTo(12);
    assertThat(FEW.explain(facts).threshold()).isEqualTo("less-than 50");
    assertThat(FEW.holds(new TestFacts().signal(0, 50))).isFalse();
    assertThat(FEW.holds(new TestFacts())).isFalse();
    assertThat(FEW).hasToString("{words: {less-than: 50}}");
  }

  @Test
  void aFindingIsCounted() {
    assertThat(MAIL.holds(new TestFacts().probe(1, 1))).isFalse();
    assertThat(MAIL.holds(new TestFacts().probe(1, 2))).isTrue();
    assertThat(MAIL.explain(new TestFacts().probe(1, 3)).name()).isEqualTo("email");
    assertThat(MAIL).hasToString("{detector: {kind: email, at-least: 2}}");
  }

  @Test
  void allAnyAndNoneCombine() {
    TestFacts few = new TestFacts().signal(0, 3);
    TestFacts both = new TestFacts().signal(0, 3).probe(1, 2);
    TestFacts neither = new TestFacts().signal(0, 90);
    List<Condition> parts = List.of(FEW, MAIL);
    assertThat(new All(parts).holds(few)).isFalse();
    assertThat(new All(parts).holds(both)).isTrue();
    assertThat(new Any(parts).holds(few)).isTrue();
    assertThat(new Any(parts).holds(neither)).isFalse();
    assertThat(new None(parts).holds(neither)).isTrue();
    assertThat(new None(parts).holds(few)).isFalse();
    assertThat(new All(parts))
        .hasToString("{all: [{words: {less-than: 50}}, {detector: {kind: email, at-least: 2}}]}");
  }

  @Test
  void theDecisiveLeafIsTheFirstThatHoldsAndHasANumber() {
    Condition english = words(Attribute.LANGUAGE, WordOperator.EQUALS, "en");
    TestFacts facts = new TestFacts().signal(0, 90).probe(1, 7);
    Explanation decisive =
        new All(List.of(english, new Any(List.of(FEW, MAIL)))).explain(facts).decisive();
    assertThat(decisive.name()).isEqualTo("email");
    assertThat(decisive.value()).isEqualTo(7);
    assertThat(english.explain(facts).decisive().found()).isEqualTo("en");
    assertThat(new None(List.of(FEW)).explain(facts).decisive().name()).isEqualTo("none");
  }

  /** RFC 4647, section 3.3.1: a range matches a tag that it is a prefix of, up to a hyphen. */
  @Test
  void aLanguageMeetsItsSubtags() {
    Condition chinese = words(Attribute.LANGUAGE, WordOperator.IN, "zh", "en");
    assertThat(chinese.holds(new TestFacts().language("zh-Hant-TW"))).isTrue();
    assertThat(chinese.holds(new TestFacts().language("zho"))).isFalse();
    assertThat(chinese.holds(new TestFacts().language("und"))).isFalse();
    assertThat(
            words(Attribute.LANGUAGE, WordOperator.NOT_IN, "zh")
                .holds(new TestFacts().language("und")))
        .as("unknown is a value")
        .isTrue();
  }

  @Test
  void aHostMeetsItsParentDomains() {
    Condition condition = words(Attribute.HOST, WordOperator.IN, "example.org");
    assertThat(condition.holds(new TestFacts().host("www.example.org"))).isTrue();
    assertThat(condition.holds(new TestFacts().host("example.org"))).isTrue();
    assertThat(condition.holds(new TestFacts().host("badexample.org"))).isFalse();
    assertThat(condition.holds(new TestFacts())).isFalse();
    assertThat(words(Attribute.HOST, WordOperator.NOT_IN, "example.org").holds(new TestFacts()))
        .as("no host is not another host")
        .isFalse();
    assertThat(words(Attribute.HOST, WordOperator.MISSING).holds(new TestFacts())).isTrue();
    assertThat(words(Attribute.HOST, WordOperator.PRESENT).holds(new TestFacts())).isFalse();
  }

  @Test
  void everyAttributeOfASourceCanBeAsked() {
    TestFacts facts = new TestFacts().source(TestFacts.source("laws", List.of("official")));
    assertHolds(facts, Attribute.SOURCE_ID, WordOperator.EQUALS, "laws");
    assertHolds(facts, Attribute.SOURCE_KIND, WordOperator.EQUALS, "crawled");
    assertHolds(facts, Attribute.SOURCE_TAGS, WordOperator.HAS, "official");
    assertHolds(facts, Attribute.SOURCE_DOMAIN, WordOperator.IN, "law");
    assertHolds(facts, Attribute.SOURCE_LANGUAGES, WordOperator.HAS, "zh");
    assertHolds(facts, Attribute.SOURCE_DATA_LEVEL, WordOperator.EQUALS, "general");
    assertHolds(facts, Attribute.SOURCE_PUBLISHER, WordOperator.EQUALS, "Example Press");
    assertHolds(facts, Attribute.SOURCE_JURISDICTION, WordOperator.EQUALS, "CN");
    assertHolds(facts, Attribute.SOURCE_TERRITORIES, WordOperator.HAS, "SG");
    assertHolds(facts, Attribute.SOURCE_STEWARD, WordOperator.EQUALS, "steward@example.org");
    assertHolds(facts, Attribute.SOURCE_COLLECTED, WordOperator.EQUALS, "crawl");
    assertHolds(facts, Attribute.SOURCE_PERSONAL_DATA, WordOperator.EQUALS, "expected");
    assertHolds(facts, Attribute.SOURCE_PERSONAL_DATA_BASIS, WordOperator.MISSING);
    assertHolds(facts, Attribute.SOURCE_LICENSE_EVIDENCE, WordOperator.HAS, "contract");
    assertHolds(facts, Attribute.PREFERENCE, WordOperator.EQUALS, "disallowed");
    assertHolds(facts, Attribute.LICENSE_ID, WordOperator.EQUALS, "CC-BY-4.0");
    assertHolds(facts, Attribute.LICENSE_OBLIGATION, WordOperator.HAS, "attribution");
  }

  @Test
  void permissionIsAskedByOutcomeAndReason() {
    TestFacts facts =
        new TestFacts().permission(TestFacts.permission(Permission.Outcome.BARRED, "expired"));
    assertHolds(facts, Attribute.LICENSE_OUTCOME, WordOperator.IN, "barred", "unknown");
    assertHolds(facts, Attribute.LICENSE_REASON, WordOperator.EQUALS, "expired");
    assertThat(words(Attribute.LICENSE_REASON, WordOperator.EQUALS, "expired"))
        .hasToString("{license: {reason: {equals: \"expired\"}}}");
  }

  @Test
  void aRatioOfASourceIsSharesOfItsRecords() {
    Comparison overFive = Comparison.of(Operator.MORE_THAN, 0.05, SignalKind.RATIO);
    Condition dropped = new RatioOf("fate: dropped", "dropped", -1, overFive);
    Condition fired = new RatioOf("pack: privacy/cn", null, 0, overFive);
    SourceFacts six = counts(Map.of("kept", 93L, "dropped", 6L, "unreadable", 1L, "fired", 4L));
    assertThat(dropped.explain(six).value()).isEqualTo((float) 0.06);
    assertThat(dropped.holds(six)).isTrue();
    assertThat(fired.explain(six).value()).isEqualTo((float) (4 / 99.0));
    assertThat(fired.holds(six)).isFalse();
    assertThat(dropped.holds(counts(Map.of("kept", 95L, "dropped", 5L))))
        .as("5 % exactly")
        .isFalse();
    assertThat(dropped.holds(counts(Map.of()))).as("nothing read").isFalse();
    assertThat(new RecordCount(Comparison.atLeast(100)).holds(six)).isTrue();
    assertThat(dropped).hasToString("{ratio-of: {fate: dropped, more-than: 0.05}}");
  }

  private static SourceFacts counts(Map<String, Long> numbers) {
    return new SourceFacts(
        TestFacts.source("laws", List.of()),
        TestFacts.permission(Permission.Outcome.PERMITTED, "permitted"),
        new RecordCounts() {
          @Override
          public long documents() {
            return withFate("kept") + withFate("dropped") + withFate("held");
          }

          @Override
          public long unreadable() {
            return withFate("unreadable");
          }

          @Override
          public long withFate(String fate) {
            return numbers.getOrDefault(fate, 0L);
          }

          @Override
          public long fired(int group) {
            return withFate("fired");
          }
        });
  }

  private static void assertHolds(
      Facts facts, Attribute attribute, WordOperator operator, String... words) {
    assertThat(words(attribute, operator, words).holds(facts)).as(attribute.id()).isTrue();
    if (operator != WordOperator.MISSING) {
      assertThat(words(attribute, operator, "another").holds(facts)).as(attribute.id()).isFalse();
    }
  }

  private static Condition words(Attribute attribute, WordOperator operator, String... words) {
    return new WordIs(attribute, operator, List.of(words));
  }
}
