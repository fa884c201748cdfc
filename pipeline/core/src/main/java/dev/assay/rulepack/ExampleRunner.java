package dev.assay.rulepack;

import dev.assay.config.YamlList;
import dev.assay.config.YamlMap;
import dev.assay.config.YamlNode;
import dev.assay.config.YamlScalar;
import dev.assay.problem.Problems;
import dev.assay.rule.BoundRules;
import dev.assay.rule.Explanation;
import dev.assay.rule.Facts;
import dev.assay.rule.Rule;
import dev.assay.rule.Scope;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs the examples inside packs: what a steward wrote down is what the rule must do. */
final class ExampleRunner {
  private final Collection<PackFile> packs;
  private final BoundRules rules;
  private final Samples samples;
  private final ExampleReader reader;
  private final Problems problems;
  private final Map<String, Integer> positions = new HashMap<>();

  ExampleRunner(
      Collection<PackFile> packs,
      BoundRules rules,
      Samples samples,
      ExampleReader reader,
      Problems problems) {
    this.packs = packs;
    this.rules = rules;
    this.samples = samples;
    this.reader = reader;
    this.problems = problems;
    for (int i = 0; i < rules.rules().size(); i++) {
      positions.put(rules.rules().get(i).name(), i);
    }
  }

  void run() {
    for (PackFile pack : packs) {
      for (PackFile.RuleDraft draft : pack.drafts()) {
        Integer position = positions.get(pack.name() + "." + draft.id());
        if (position != null) {
          run(position, draft);
        }
      }
    }
  }

  private void run(int position, PackFile.RuleDraft draft) {
    List<YamlNode> examples =
        draft.node().find("examples").map(list -> ((YamlList) list).items()).orElse(List.of());
    boolean fires = false;
    boolean silent = false;
    for (YamlNode example : examples) {
      boolean wanted = expectsFiring((YamlMap) example);
      fires |= wanted;
      silent |= !wanted;
      run(position, (YamlMap) example, wanted);
    }
    Rule rule = rules.rules().get(position);
    if (RuleReader.needsExamples(rule.action()) && !(fires && silent)) {
      problems.error(
          ((YamlScalar) draft.node().find("id").orElseThrow()).location(),
          "the rule `"
              + draft.id()
              + "` will `"
              + rule.action().word()
              + "` and has no example that "
              + (fires ? "stays silent" : silent ? "fires" : "shows it"),
          "Add one to `examples`: {given: …, expect: " + (fires ? "silent" : "fires") + "}");
    }
  }

  private static boolean expectsFiring(YamlMap example) {
    return PackReader.text(example, "expect").equals("fires");
  }

  private void run(int position, YamlMap example, boolean wanted) {
    Rule rule = rules.rules().get(position);
    YamlNode given = example.find("given").orElseThrow();
    if (rule.scope() == Scope.SOURCE) {
      reader
          .source(given)
          .ifPresent(facts -> compare(rule, example, facts, rule.fires(facts), wanted));
      return;
    }
    Optional<Samples.Sample> sample = reader.document(given);
    if (sample.isEmpty()) {
      return;
    }
    Samples.Prepared prepared = samples.prepare(sample.get(), position);
    boolean fired =
        rule.scope() == Scope.LINE ? prepared.lines() > 0 : rule.fires(prepared.facts());
    compare(rule, example, prepared.facts(), fired, wanted);
    if (fired == wanted) {
      compareResult(example, prepared.result());
    }
  }

  private void compare(Rule rule, YamlMap example, Facts facts, boolean fired, boolean wanted) {
    if (fired != wanted) {
      problems.error(
          example.find("expect").orElseThrow().location(),
          "the rule `"
              + rule.id()
              + "` "
              + (fired ? "fires" : "stays silent")
              + " here and should "
              + (wanted ? "fire" : "stay silent"),
          rule.scope() == Scope.LINE ? "" : "It saw: " + told(rule.explain(facts)));
    }
  }

  private void compareResult(YamlMap example, String result) {
    example
        .find("result")
        .filter(node -> !((YamlScalar) node).text().equals(result))
        .ifPresent(
            node ->
                problems.error(
                    node.location(), "the result is another", "It is: " + oneLine(result)));
  }

  private static String oneLine(String text) {
    return text.replace("\n", "\\n");
  }

  /** The leaves of an explanation with what was measured. */
  private static String told(Explanation explanation) {
    if (!explanation.details().isEmpty()) {
      List<String> parts = explanation.details().stream().map(ExampleRunner::told).toList();
      return explanation.name() + " (" + String.join("; ", parts) + ")";
    }
    String measured =
        explanation.found() != null
            ? "`" + explanation.found() + "`"
            : Double.isNaN(explanation.value()) ? "missing" : number(explanation.value());
    return explanation.name() + " " + measured + ", wanted " + explanation.threshold();
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Float.toString((float) value);
  }
}
