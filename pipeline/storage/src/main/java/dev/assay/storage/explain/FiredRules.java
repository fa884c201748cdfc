package dev.assay.storage.explain;

import dev.assay.lineage.FateRow;
import dev.assay.rule.Rule;
import dev.assay.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rules that fired on a record, with what the packs say of them and what was measured. */
final class FiredRules {
  private final UsedRules rules;
  private final RecordedFacts facts;

  FiredRules(UsedRules rules, List<Measured> signals) {
    this.rules = rules;
    this.facts = new RecordedFacts(signals);
  }

  /** Full names of all rules that a row of the ledger names. */
  static Set<String> names(FateRow row) {
    Set<String> names = new TreeSet<>(also(row));
    if (row.rule() != null) {
      names.add(row.rule());
    }
    return names;
  }

  private static List<String> also(FateRow row) {
    return row.also() == null ? List.of() : List.of(row.also().split(" "));
  }

  List<FiredRule> of(FateRow row) {
    List<FiredRule> fired = new ArrayList<>();
    if (row.rule() != null) {
      fired.add(decisive(row, row.rule()));
    }
    also(row).forEach(name -> fired.add(further(name)));
    return fired;
  }

  /** The ledger has its value; the pack counts only when it holds the same version. */
  private FiredRule decisive(FateRow row, String name) {
    Rule rule = rules.rules().get(name);
    boolean same = rule != null && rule.sha256().equals(row.ruleSha256());
    List<String> clauses = row.clause() == null ? List.of() : List.of(row.clause().split(" "));
    return fired(
        name, true, same ? rule : null, clauses, row.value(), row.threshold(), row.ruleSha256());
  }

  /** The ledger has only its name; what it measured follows from the stored signals. */
  private FiredRule further(String name) {
    Rule rule = rules.rules().get(name);
    Verdict verdict = rule == null ? null : verdict(rule);
    Double value = verdict == null || Double.isNaN(verdict.value()) ? null : verdict.value();
    return fired(
        name,
        false,
        rule,
        rule == null ? List.of() : rule.basis(),
        value,
        verdict == null ? null : verdict.threshold(),
        rule == null ? null : rule.sha256());
  }

  private @Nullable Verdict verdict(Rule rule) {
    try {
      return rule.fires(facts) ? rule.verdict(0, facts) : null;
    } catch (NotRecorded notRecorded) {
      return null;
    }
  }

  private FiredRule fired(
      String name,
      boolean decisive,
      @Nullable Rule rule,
      List<String> clauses,
      @Nullable Double value,
      @Nullable String threshold,
      @Nullable String sha256) {
    return new FiredRule(
        name,
        decisive,
        rule == null ? null : rule.action(),
        rule == null ? null : rule.title(),
        rule == null ? null : rule.why(),
        clauses.stream().map(this::basis).toList(),
        rule == null ? null : rule.when().toString(),
        value,
        threshold,
        sha256);
  }

  private FiredRule.Basis basis(String id) {
    return new FiredRule.Basis(
        id, rules.clauses().find(id).map(clause -> clause.title()).orElse(null));
  }
}
