package dev.assay.storage.quality;

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
import dev.assay.rule.BoundRules;
import dev.assay.rule.LineRules;
import dev.assay.rulepack.RulePacks;
import dev.assay.signal.SignalComputer;
import dev.assay.signal.SignalValues;
import dev.assay.storage.quality.SharedSources.Document;
import dev.assay.usage.Permission;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges documents by one shipped pack, as a run with this pack alone would. */
final class Verdicts {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
  private static final Permission PERMITTED =
      new Permission(Permission.Outcome.PERMITTED, "permitted", "not asked", 0, Set.of(), null);

  private final BoundRules rules;
  private final LineRules lineRules;
  private final Judge judge;
  private final ProbeScanner scanner;
  private final SignalComputer signals;

  Verdicts(String pack) {
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

  Judgement.Outcome of(Document document) {
    LineRules.Context context = new LineRules.Context(document.language(), document.source());
    String text = lineRules.apply(document.text(), context).text();
    SignalValues values = signals.compute(text, document.text());
    Findings findings = scanner.scan(text);
    int[] counts = new int[rules.probes().size()];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = findings.count(i);
    }
    DocumentFacts facts =
        new DocumentFacts(
            values,
            counts,
            document.language(),
            document.source().license(),
            PERMITTED,
            document.source(),
            null);
    return judge.judge(facts).outcome();
  }
}
