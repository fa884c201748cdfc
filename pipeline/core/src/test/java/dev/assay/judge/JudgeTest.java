package dev.assay.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.config.Decision;
import dev.assay.judge.Judgement.Outcome;
import dev.assay.problem.Location;
import dev.assay.rule.Action;
import dev.assay.rule.Any;
import dev.assay.rule.Applicability;
import dev.assay.rule.BoundRules;
import dev.assay.rule.Comparison;
import dev.assay.rule.Condition;
import dev.assay.rule.Operator;
import dev.assay.rule.Rule;
import dev.assay.rule.Scope;
import dev.assay.rule.SignalIs;
import dev.assay.rule.Status;
import dev.assay.rule.TestFacts;
import dev.assay.rule.TestRules;
import dev.assay.rule.Verdict;
import dev.assay.signal.measure.Signal;
import dev.assay.signal.measure.SignalKind;
import dev.assay.usage.Permission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Precedence after design 5.4: drop before hold before redact before flag, then pack and id. */
class JudgeTest {
  private static final Signal WORDS = new Signal("words", SignalKind.COUNT, "words", "Words.");
  private static final Condition FEW =
      new SignalIs(WORDS, 0, Comparison.of(Operator.LESS_THAN, 50, SignalKind.COUNT));
  private static final Condition MANY =
      new SignalIs(WORDS, 0, Comparison.of(Operator.MORE_THAN, 900, SignalKind.COUNT));
  private static final TestFacts SHORT = new TestFacts().signal(0, 7);

  @Test
  void keepsWhatNoRuleTouches() {
    Judgement judgement = judge(rule("q", "a", Action.DROP, MANY)).judge(SHORT);
    assertThat(judgement).isSameAs(Judgement.CLEAN);
    assertThat(judgement.outcome()).isEqualTo(Outcome.KEEP);
  }

  @Test
  void dropsBeforeItHoldsAndNamesEveryOtherRuleToo() {
    BoundRules bound =
        TestRules.bound(
            List.of(
                rule("a", "flags", Action.FLAG, FEW),
                rule("b", "holds", Action.HOLD, FEW),
                rule("c", "drops", Action.DROP, FEW),
                rule("d", "drops-too", Action.DROP, FEW),
                rule("e", "silent", Action.DROP, MANY)));
    Judgement judgement = new Judge(bound).judge(SHORT);
    assertThat(judgement.outcome()).isEqualTo(Outcome.DROP);
    assertThat(judgement.decisive()).isEqualTo(new Verdict(2, 7, "less-than 50"));
    assertThat(judgement.also()).extracting(Verdict::rule).containsExactly(0, 1, 3);
    assertThat(judgement.fired(1)).isTrue();
    assertThat(judgement.fired(4)).isFalse();
  }

  @Test
  void namesThePartOfAConditionThatDecided() {
    Condition parts = new Any(List.of(MANY, FEW));
    Judgement judgement = judge(rule("a", "d", Action.DROP, parts)).judge(SHORT);
    assertThat(judgement.decisive()).isEqualTo(new Verdict(0, 7, "words less-than 50"));
  }

  @Test
  void keepsWhatIsOnlyRedactedOrFlagged() {
    Judgement judgement =
        judge(rule("a", "r", Action.REDACT, FEW), rule("a", "f", Action.FLAG, FEW)).judge(SHORT);
    assertThat(judgement.outcome()).isEqualTo(Outcome.KEEP);
    assertThat(judgement.decisive()).isNull();
    assertThat(judgement.also()).hasSize(2);
  }

  @Test
  void anExperimentalRuleOnlyCounts() {
    Rule trial =
        TestRules.rule(
            "a",
            "t",
            Scope.DOCUMENT,
            Status.EXPERIMENTAL,
            Action.DROP,
            FEW,
            Applicability.EVERYWHERE);
    Judgement judgement = judge(trial).judge(SHORT);
    assertThat(judgement.outcome()).isEqualTo(Outcome.KEEP);
    assertThat(judgement.also()).isEmpty();
    assertThat(judgement.trials()).extracting(Verdict::rule).containsExactly(0);
  }

  @Test
  void aRuleLooksOnlyAtItsLanguagesAndSourcesAndNotAtWaivedOnes() {
    Applicability chinese = new Applicability(Set.of("zh"), Set.of(), Set.of());
    Applicability waived = new Applicability(Set.of(), Set.of(), Set.of("example"));
    Applicability other = new Applicability(Set.of(), Set.of("other"), Set.of());
    for (Applicability where : List.of(chinese, waived, other)) {
      Rule rule = TestRules.rule("a", "r", Scope.DOCUMENT, Status.STABLE, Action.DROP, FEW, where);
      assertThat(judge(rule).judge(SHORT).outcome()).as(where.toString()).isEqualTo(Outcome.KEEP);
    }
    Rule rule = TestRules.rule("a", "r", Scope.DOCUMENT, Status.STABLE, Action.DROP, FEW, chinese);
    TestFacts facts = new TestFacts().signal(0, 7).language("zh-Hant");
    assertThat(judge(rule).judge(facts).outcome()).isEqualTo(Outcome.DROP);
  }

  @Test
  void aDecisionOverridesRulesAndKeepsTheirVerdicts() {
    Judge judge = judge(rule("a", "h", Action.HOLD, FEW));
    Judgement kept =
        judge.judge(SHORT).decidedBy(decision(Decision.Verdict.KEEP), SHORT.permission());
    assertThat(kept.outcome()).isEqualTo(Outcome.KEEP);
    assertThat(kept.decision()).isEqualTo(decision(Decision.Verdict.KEEP));
    assertThat(kept.also()).hasSize(1);
    Judgement dropped =
        judge
            .judge(new TestFacts().signal(0, 500))
            .decidedBy(decision(Decision.Verdict.DROP), SHORT.permission());
    assertThat(dropped.outcome()).isEqualTo(Outcome.DROP);
    assertThat(dropped.decisive()).isNull();
  }

  /** Promise 5: no permission, no entry; only terms can change that. */
  @Test
  void aDecisionDoesNotKeepWhatTermsBar() {
    Judge judge = judge(rule("a", "d", Action.DROP, FEW));
    for (Permission.Outcome outcome : Permission.Outcome.values()) {
      TestFacts facts =
          new TestFacts().signal(0, 7).permission(TestFacts.permission(outcome, "reason"));
      boolean free = outcome == Permission.Outcome.PERMITTED || outcome == Permission.Outcome.HELD;
      assertThat(
              judge
                  .judge(facts)
                  .decidedBy(decision(Decision.Verdict.KEEP), facts.permission())
                  .outcome())
          .as(outcome.name())
          .isEqualTo(free ? Outcome.KEEP : Outcome.DROP);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theOrderOfRulesChangesNothing(long seed) {
    Random random = new Random(seed);
    List<Rule> rules = new ArrayList<>();
    List<Action> actions = Scope.DOCUMENT.actions();
    for (int i = 0; i < 40; i++) {
      Condition when = random.nextInt(3) == 0 ? MANY : FEW;
      Action action = actions.get(random.nextInt(actions.size()));
      rules.add(rule("pack-" + random.nextInt(5), "rule-" + i, action, when));
    }
    Judgement expected = new Judge(TestRules.bound(rules)).judge(SHORT);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(rules, random);
      assertThat(new Judge(TestRules.bound(rules)).judge(SHORT))
          .as("seed %d", seed)
          .isEqualTo(expected);
    }
  }

  @Test
  void aTallyIsTheSameHoweverDocumentsAreSplit() {
    BoundRules bound =
        TestRules.bound(
            List.of(rule("a", "d", Action.DROP, FEW), rule("a", "h", Action.HOLD, MANY)));
    Judge judge = new Judge(bound);
    SourceTally whole = new SourceTally(bound);
    SourceTally left = new SourceTally(bound);
    SourceTally right = new SourceTally(bound);
    for (int i = 0; i < 100; i++) {
      Judgement judgement = judge.judge(new TestFacts().signal(0, i * 20));
      whole.add(judgement);
      (i % 3 == 0 ? left : right).add(judgement);
    }
    left.addUnreadable(2);
    whole.addUnreadable(2);
    left.merge(right);
    assertThat(counts(left)).isEqualTo(counts(whole));
    assertThat(whole.withFate("dropped")).isEqualTo(3);
    assertThat(whole.withFate("held")).isEqualTo(54);
    assertThat(whole.documents()).isEqualTo(100);
  }

  private static List<Long> counts(SourceTally tally) {
    return Arrays.asList(
        tally.documents(),
        tally.unreadable(),
        tally.withFate("kept"),
        tally.withFate("dropped"),
        tally.withFate("held"),
        tally.firedRule(0),
        tally.firedRule(1));
  }

  private static Decision decision(Decision.Verdict verdict) {
    return new Decision("example/1", verdict, "read it", "m.k", null, Location.ofFile("d.yaml"));
  }

  private static Rule rule(String pack, String id, Action action, Condition when) {
    return TestRules.rule(pack, id, action, when);
  }

  private static Judge judge(Rule... rules) {
    return new Judge(TestRules.bound(List.of(rules)));
  }
}
