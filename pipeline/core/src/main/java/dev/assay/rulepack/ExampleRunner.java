package dev.assay.rulepack;

import dev.assay.config.YamlList;
import dev.assay.config.YamlMap;
import dev.assay.config.YamlNode;
import dev.assay.config.YamlScalar;
import dev.assay.problem.Problem;
import dev.assay.problem.Problems;
import dev.assay.rule.BoundRules;
import dev.assay.rule.Explanation;
import dev.assay.rule.Facts;
import dev.assay.rule.Rule;
import dev.assay.rule.Scope;
import java.util.ArrayList;
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
  private final List<ExampleResult> results = new ArrayList<>();
  private final List<MutationReport.Unnoticed> unnoticed = new ArrayList<>();
  private int mistakes;

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

  /** How each example came out, pack by pack in the order of the files. */
  List<ExampleResult> results() {
    return List.copyOf(results);
  }

  /** Makes small mistakes in every rule and looks whether an example notices. */
  MutationReport mutate() {
    for (PackFile pack : packs) {
      for (PackFile.RuleDraft draft : pack.drafts()) {
        Integer position = positions.get(pack.name() + "." + draft.id());
        List<YamlNode> examples = examples(draft);
        if (position != null && !examples.isEmpty()) {
          mutate(position, examples);
        }
      }
    }
    return new MutationReport(mistakes, unnoticed);
  }

  private void mutate(int position, List<YamlNode> examples) {
    Rule rule = rules.rules().get(position);
    List<Mutants.Mutant> silent = new ArrayList<>(Mutants.of(rule));
    mistakes += silent.size();
    for (YamlNode example : examples) {
      YamlNode given = ((YamlMap) example).find("given").orElseThrow();
      boolean wanted = expectsFiring((YamlMap) example);
      facts(rule, position, given)
          .ifPresent(seen -> silent.removeIf(mutant -> seen.fires(mutant.rule()) != wanted));
    }
    silent.forEach(
        mutant -> unnoticed.add(new MutationReport.Unnoticed(rule.name(), mutant.mistake())));
  }

  /** Whether a rule with a mistake fires on what an example gives. */
  private interface Seen {
    boolean fires(Rule mutant);
  }

  private Optional<Seen> facts(Rule rule, int position, YamlNode given) {
    if (rule.scope() == Scope.SOURCE || rule.scope() == Scope.RELEASE) {
      return reader.counted(given, rule.scope()).map(facts -> mutant -> mutant.fires(facts));
    }
    Optional<Samples.Sample> sample = reader.document(given);
    if (rule.scope() == Scope.LINE) {
      return sample.map(text -> mutant -> samples.prepare(text, mutant).lines() > 0);
    }
    return sample.map(
        text -> {
          Facts facts = samples.prepare(text, position).facts();
          return mutant -> mutant.fires(facts);
        });
  }

  private static List<YamlNode> examples(PackFile.RuleDraft draft) {
    return draft.node().find("examples").map(list -> ((YamlList) list).items()).orElse(List.of());
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
    List<YamlNode> examples = examples(draft);
    boolean fires = false;
    boolean silent = false;
    for (YamlNode example : examples) {
      boolean wanted = expectsFiring((YamlMap) example);
      fires |= wanted;
      silent |= !wanted;
      int before = problems.list().size();
      run(position, (YamlMap) example, wanted);
      note(position, results.size(), example, wanted, before);
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

  private void note(int position, int done, YamlNode example, boolean wanted, int before) {
    String rule = rules.rules().get(position).name();
    int number = 1;
    for (int i = done - 1; i >= 0 && results.get(i).rule().equals(rule); i--) {
      number++;
    }
    List<Problem> found = problems.list().subList(before, problems.list().size());
    String said = found.isEmpty() ? "" : found.get(0).message() + ". " + found.get(0).remedy();
    results.add(new ExampleResult(rule, number, wanted, found.isEmpty(), example.location(), said));
  }

  private static boolean expectsFiring(YamlMap example) {
    return PackReader.text(example, "expect").equals("fires");
  }

  private void run(int position, YamlMap example, boolean wanted) {
    Rule rule = rules.rules().get(position);
    YamlNode given = example.find("given").orElseThrow();
    if (rule.scope() == Scope.SOURCE || rule.scope() == Scope.RELEASE) {
      reader
          .counted(given, rule.scope())
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
