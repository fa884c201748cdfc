package dev.assay.storage.parity;

import dev.assay.config.PackScope;
import dev.assay.config.PackUse;
import dev.assay.detect.Findings;
import dev.assay.detect.ProbeScanner;
import dev.assay.detect.ProbeSet;
import dev.assay.judge.Judge;
import dev.assay.judge.Judgement;
import dev.assay.prepare.DocumentFacts;
import dev.assay.problem.Location;
import dev.assay.problem.Problems;
import dev.assay.rule.Action;
import dev.assay.rule.BoundRules;
import dev.assay.rule.LineRules;
import dev.assay.rule.Rule;
import dev.assay.rule.Scope;
import dev.assay.rulepack.RulePacks;
import dev.assay.signal.SignalComputer;
import dev.assay.signal.SignalValues;
import dev.assay.source.SourceContract;
import dev.assay.usage.Permission;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Judges texts as they are by one shipped pack, as a run with this pack alone would. */
final class PackAlone {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 25);
  private static final Permission PERMITTED =
      new Permission(Permission.Outcome.PERMITTED, "permitted", "not asked", 0, Set.of(), null);

  private final BoundRules rules;
  private final LineRules lineRules;
  private final Judge judge;
  private final ProbeScanner scanner;
  private final SignalComputer signals;

  /**
   * @param text after line rules
   * @param signals of it
   * @param judgement of the document rules
   */
  record Result(String text, SignalValues signals, Judgement judgement) {}

  PackAlone(String pack) {
    Problems problems = new Problems();
    RulePacks packs = RulePacks.of(AS_OF, problems);
    Location place = new Location("run.yaml", 1, 1, 1, pack);
    packs.add(new PackUse(RulePacks.SHIPPED + pack, PackScope.ALL, Map.of(), List.of(), place));
    rules = packs.bind();
    problems.throwIfErrors();
    lineRules = new LineRules(rules, AS_OF);
    judge = new Judge(rules);
    scanner = ProbeSet.of(rules.probes()).scanner(AS_OF);
    signals = new SignalComputer(rules.signals());
  }

  Result judge(String raw, SourceContract source) {
    String text = lineRules.apply(raw, new LineRules.Context("en", source)).text();
    SignalValues values = signals.compute(text);
    Findings findings = scanner.scan(text);
    int[] counts = new int[rules.probes().size()];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = findings.count(i);
    }
    DocumentFacts facts =
        new DocumentFacts(values, counts, "en", source.license(), PERMITTED, source, null);
    return new Result(text, values, judge.judge(facts));
  }

  /** Reason of the first rule that fires among those asked for, in datatrove's spelling. */
  String reason(Result result, Predicate<Rule> asked) {
    for (int position : rules.ofScope(Scope.DOCUMENT)) {
      Rule rule = rules.rules().get(position);
      if (rule.action() == Action.DROP && asked.test(rule) && result.judgement().fired(position)) {
        return rule.then().reason().replace('-', '_');
      }
    }
    return "keep";
  }
}
