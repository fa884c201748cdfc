package dev.assay.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.rule.Action;
import dev.assay.rule.All;
import dev.assay.rule.Guard;
import dev.assay.rule.Rule;
import dev.assay.rule.TestRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Shares worked out by hand. */
class GuardsTest {
  private static final Guard GUARD = new Guard(0.05, 0.2);

  private static Rule rule(String id, Guard guard) {
    return TestRules.guarded(
        TestRules.rule("privacy/cn", id, Action.DROP, new All(List.of())), guard);
  }

  private static List<Tripped> check(Guard guard, long touched, long documents) {
    return Guards.check("laws", documents, List.of(rule("resident-id", guard)), rule -> touched);
  }

  @Test
  void aShareAtTheBoundDoesNotTripAndOneAboveDoes() {
    assertThat(check(GUARD, 5, 100)).isEmpty();
    assertThat(check(GUARD, 6, 100))
        .containsExactly(
            new Tripped("privacy/cn.resident-id", "laws", 6, 100, 0.05, Tripped.Level.WARN));
    assertThat(check(GUARD, 20, 100))
        .extracting(Tripped::level)
        .containsExactly(Tripped.Level.WARN);
    assertThat(check(GUARD, 21, 100))
        .containsExactly(
            new Tripped("privacy/cn.resident-id", "laws", 21, 100, 0.2, Tripped.Level.STOP));
    assertThat(check(GUARD, 21, 100).get(0).share()).isEqualTo(0.21);
  }

  @Test
  void guardsSpeakFromFiftyDocumentsOn() {
    assertThat(check(GUARD, 49, 49)).isEmpty();
    assertThat(check(GUARD, 50, 50)).hasSize(1);
    assertThat(check(GUARD, 0, 0)).isEmpty();
  }

  @Test
  void eachRuleIsHeldToItsOwnGuardInTheOrderOfRules() {
    List<Rule> rules =
        List.of(rule("a", GUARD), rule("b", Guard.NONE), rule("c", new Guard(0.5, 0.9)));
    long[] touched = {7, 100, 95};
    assertThat(Guards.check("web", 100, rules, rule -> touched[rule]))
        .extracting(Tripped::rule)
        .containsExactly("privacy/cn.a", "privacy/cn.c");
  }

  @Test
  void aGuardMayHaveOneBoundOnly() {
    assertThat(check(new Guard(Double.NaN, 0.99), 100, 100))
        .extracting(Tripped::level)
        .containsExactly(Tripped.Level.STOP);
    assertThat(check(new Guard(0.99, Double.NaN), 100, 100))
        .extracting(Tripped::level)
        .containsExactly(Tripped.Level.WARN);
    assertThat(check(Guard.NONE, 100, 100)).isEmpty();
  }
}
