package dev.assay.rulepack;

import dev.assay.config.YamlMap;
import dev.assay.config.YamlNode;
import dev.assay.config.YamlScalar;
import dev.assay.detect.Probe;
import dev.assay.problem.Problems;
import dev.assay.rule.Action;
import dev.assay.rule.Condition;
import dev.assay.rule.Consequence;
import dev.assay.rule.Places;
import dev.assay.rule.Scope;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads {@code then: drop}, {@code then: {redact: "<EMAIL>"}}. */
final class ConsequenceReader {
  private final Scope scope;
  private final Problems problems;

  ConsequenceReader(Scope scope, Problems problems) {
    this.scope = scope;
    this.problems = problems;
  }

  Optional<Consequence> read(PackFile.RuleDraft draft, YamlNode node) {
    if (node instanceof YamlScalar word) {
      return action(word).map(action -> new Consequence(action, draft.id(), null));
    }
    YamlMap.Entry entry = ((YamlMap) node).entries().get(0);
    String parameter = ((YamlScalar) entry.value()).text();
    return action(entry.key())
        .map(
            action ->
                isText(action)
                    ? new Consequence(action, draft.id(), parameter)
                    : new Consequence(action, parameter, null));
  }

  private static boolean isText(Action action) {
    return action == Action.REDACT || action == Action.REPLACE;
  }

  private Optional<Action> action(YamlScalar word) {
    Action action =
        Arrays.stream(Action.values())
            .filter(candidate -> candidate.word().equals(word.text()))
            .findFirst()
            .orElseThrow();
    if (scope.actions().contains(action)) {
      return Optional.of(action);
    }
    List<String> words = scope.actions().stream().map(Action::word).toList();
    problems.error(
        word.location(),
        "a " + scope.word() + " rule cannot `" + action.word() + "`",
        "It can: " + String.join(", ", words));
    return Optional.empty();
  }

  /** What changes text must find places in it. */
  static void checkSpans(YamlMap rule, Consequence then, Condition when, Problems problems) {
    List<Probe> probes = Places.probes(when);
    boolean replaceable =
        probes.stream().anyMatch(p -> p instanceof Probe.Pattern || p instanceof Probe.EdgeSpace);
    if (then.action() == Action.REDACT && probes.isEmpty()) {
      problems.error(
          rule.find("then").orElseThrow().location(),
          "nothing to redact: the condition finds no place in the text",
          "Redact what `detector`, `matches`, `keywords` or `phrase-count` find");
    } else if (then.action() == Action.REPLACE && !replaceable) {
      problems.error(
          rule.find("then").orElseThrow().location(),
          "nothing to replace: the condition has no `matches`",
          "Add what is to be replaced as `matches: {pattern: …}`");
    }
  }
}
