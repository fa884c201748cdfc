package dev.assay.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.detect.Findings;
import dev.assay.detect.Probe;
import dev.assay.detect.ProbeSet;
import dev.assay.detect.Redaction;
import dev.assay.detect.Redactor;
import dev.assay.source.SourceContract;
import dev.assay.usage.Permission;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which places the rules of a run want redacted; hand-checked cases. */
class RedactionsTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
  private static final Probe EMAIL = new Probe.Kind("email");
  private static final Probe LABEL = new Probe.Phrases(List.of("mail"));
  private static final Probe USER = new Probe.Pattern("[a-z.]+@", "none");

  @Test
  void redactsWhatDetectorsFindAndLeavesTheWordsOfContext() {
    Condition beside = new All(List.of(found(EMAIL, 0), found(LABEL, 1)));
    assertThat(redact("mail a.b@corp-mail.com", rule(beside))).isEqualTo("mail <X>");
    assertThat(redact("to a.b@corp.com", rule(beside))).isEqualTo("to a.b@corp.com");
  }

  @Test
  void redactsWordsWhereTheRuleHasNothingElse() {
    assertThat(redact("mail me", rule(found(LABEL, 1)))).isEqualTo("<X> me");
  }

  @Test
  void leavesWhatStandsUnderNone() {
    Condition noMail = new All(List.of(found(LABEL, 1), new None(List.of(found(EMAIL, 0)))));
    assertThat(redact("mail me", rule(noMail))).isEqualTo("<X> me");
  }

  @Test
  void wishesCarryTheKindAndItsSpecificity() {
    BoundRules bound = bound(rule(new Any(List.of(found(EMAIL, 0), found(USER, 2)))));
    TextFacts facts = facts(bound, "a.b@corp-mail.com");
    List<Redaction> wishes = new Redactions(bound).wishes(facts, facts.findings().all());
    assertThat(wishes)
        .containsExactlyInAnyOrder(
            new Redaction(0, 17, "<X>", "email", 50, 0), new Redaction(0, 4, "<X>", "a.r", 0, 2));
  }

  @Test
  void experimentalAndWaivedRulesRedactNothing() {
    Rule trial = rule(Status.EXPERIMENTAL, Applicability.EVERYWHERE);
    assertThat(redact("mail me", trial)).isEqualTo("mail me");
    assertThat(new Redactions(bound(trial)).isEmpty()).isTrue();
    Applicability waived = new Applicability(Set.of(), Set.of(), Set.of("example"));
    assertThat(redact("mail me", rule(Status.STABLE, waived))).isEqualTo("mail me");
  }

  private static String redact(String text, Rule rule) {
    BoundRules bound = bound(rule);
    TextFacts facts = facts(bound, text);
    List<Redaction> wishes = new Redactions(bound).wishes(facts, facts.findings().all());
    return Redactor.redact(text, wishes).text();
  }

  private static BoundRules bound(Rule rule) {
    return TestRules.bound(List.of(rule), EMAIL, LABEL, USER);
  }

  private static TextFacts facts(BoundRules bound, String text) {
    return new TextFacts(ProbeSet.of(bound.probes()).scanner(AS_OF).scan(text));
  }

  private static Condition found(Probe probe, int index) {
    return new Found(probe, index, Comparison.atLeast(1));
  }

  private static Rule rule(Condition when) {
    return TestRules.rule("a", "r", Action.REDACT, when);
  }

  private static Rule rule(Status status, Applicability where) {
    return TestRules.rule("a", "r", Scope.DOCUMENT, status, Action.REDACT, found(LABEL, 1), where);
  }

  private record TextFacts(Findings findings) implements Facts {
    @Override
    public double signal(int index) {
      return Double.NaN;
    }

    @Override
    public int probe(int index) {
      return findings.count(index);
    }

    @Override
    public String language() {
      return "en";
    }

    @Override
    public String license() {
      return "MIT";
    }

    @Override
    public Permission permission() {
      return TestFacts.permission(Permission.Outcome.PERMITTED, "permitted");
    }

    @Override
    public SourceContract source() {
      return TestFacts.source("example", List.of());
    }

    @Override
    public @Nullable String host() {
      return null;
    }
  }
}
