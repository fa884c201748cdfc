package dev.assay.rulepack;

import dev.assay.config.YamlList;
import dev.assay.config.YamlMap;
import dev.assay.config.YamlNode;
import dev.assay.config.YamlScalar;
import dev.assay.problem.Problems;
import dev.assay.rule.All;
import dev.assay.rule.Any;
import dev.assay.rule.Attribute;
import dev.assay.rule.Condition;
import dev.assay.rule.None;
import dev.assay.rule.RecordCount;
import dev.assay.rule.Scope;
import dev.assay.rule.SignalIs;
import dev.assay.signal.measure.Signal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Reads the conditions of one rule. Grammar, in the words of a pack:
 *
 * <pre>
 * condition = {all: [condition, …]} | {any: […]} | {none: […]} | {use: macro}
 *           | {SIGNAL: {operator: number}}                           document, line
 *           | {detector: kind} | {keywords: {list, at-least}}        document (keywords: line too)
 *           | {phrase-count: {phrases, at-least}} | {matches: {pattern, boundary, at-least}}
 *           | {edge-space: {at-least}}                               line
 *           | {language: words} | {host: words} | {preference: words}
 *           | {license: {outcome | reason | id | obligation: words}}
 *           | {source: {id | kind | tags | …: words}}
 *           | {ratio-of: {rules | pack | fate, operator: share}} | {records: {operator: number}}
 * words     = {equals: w} | {in: [w, …]} | {not-in: […]} | {has: w} | {missing: true}
 * </pre>
 */
final class ConditionReader {
  private final Binding binding;
  private final Scope scope;
  private final Overrides overrides;
  private final Problems problems;
  private final WordReader words;
  private final ProbeReader probes;
  private final Deque<String> macros = new ArrayDeque<>();
  private PackFile pack;

  ConditionReader(
      Binding binding, PackFile pack, Scope scope, Overrides overrides, Problems problems) {
    this.binding = binding;
    this.pack = pack;
    this.scope = scope;
    this.overrides = overrides;
    this.problems = problems;
    this.words = new WordReader(binding, problems);
    this.probes = new ProbeReader(binding, scope, overrides, problems);
  }

  /** A condition, or empty after problems. */
  Optional<Condition> read(YamlNode node) {
    Optional<YamlMap> map = Nodes.map(node, "condition", "{words: {less-than: 50}}", problems);
    if (map.isEmpty()) {
      return Optional.empty();
    }
    List<YamlMap.Entry> entries = map.get().entries();
    if (entries.size() == 1) {
      return named(entries.get(0));
    }
    problems.error(
        entries.isEmpty() ? node.location() : entries.get(1).key().location(),
        entries.isEmpty() ? "a condition is empty" : "two conditions stand in one map",
        "Put them under `all`, each after a dash");
    return Optional.empty();
  }

  private Optional<Condition> named(YamlMap.Entry entry) {
    String name = entry.key().text();
    if (!Conditions.of(scope, binding.vocabulary()).contains(name)) {
      problems.error(
          entry.key().location(),
          Conditions.unknown(name, scope, binding.vocabulary()),
          Conditions.remedy(name, scope, binding.vocabulary()));
      return Optional.empty();
    }
    YamlNode value = entry.value();
    return switch (name) {
      case "all" -> parts(name, value).map(All::new);
      case "any" -> parts(name, value).map(Any::new);
      case "none" -> parts(name, value).map(None::new);
      case "use" -> macro(value);
      case "detector", "keywords", "phrase-count", "matches" -> probes.read(pack, name, value);
      case "edge-space" -> probes.edgeSpace(value);
      case "language" -> words.single(pack, Attribute.LANGUAGE, value);
      case "host" -> words.single(pack, Attribute.HOST, value);
      case "preference" -> words.single(pack, Attribute.PREFERENCE, value);
      case "license", "source" -> words.under(pack, name, value);
      case "ratio-of" -> new RatioReader(binding, overrides, problems).read(value);
      case "records" -> records(value);
      default -> signal(name, value);
    };
  }

  private Optional<List<Condition>> parts(String name, YamlNode node) {
    String example = name + ": [{words: {less-than: 50}}]";
    Optional<YamlList> list = Nodes.list(node, name, example, problems);
    if (list.isEmpty()) {
      return Optional.empty();
    }
    if (list.get().items().isEmpty()) {
      problems.error(node.location(), "`" + name + "` is empty", "For example: " + example);
      return Optional.empty();
    }
    List<Condition> parts = new ArrayList<>();
    list.get().items().forEach(item -> read(item).ifPresent(parts::add));
    return parts.size() == list.get().items().size() ? Optional.of(parts) : Optional.empty();
  }

  private Optional<Condition> signal(String name, YamlNode value) {
    List<Signal> signals = binding.vocabulary().signals(scope);
    for (int i = 0; i < signals.size(); i++) {
      if (signals.get(i).id().equals(name)) {
        Signal signal = signals.get(i);
        int index = i;
        Range range = Range.of(signal);
        return Thresholds.read(name, value, range, problems)
            .map(written -> overrides.apply(name, written, range, problems))
            .map(comparison -> new SignalIs(signal, index, comparison));
      }
    }
    throw new IllegalStateException("Cannot read the condition `" + name + "`");
  }

  private Optional<Condition> records(YamlNode value) {
    return Thresholds.read("records", value, Range.COUNT, problems)
        .map(written -> overrides.apply("records", written, Range.COUNT, problems))
        .map(RecordCount::new);
  }

  private Optional<Condition> macro(YamlNode node) {
    Optional<String> name = Nodes.text(node, "use", "use: name-of-a-macro", problems);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<Named<YamlNode>> macro = binding.macro(pack, (YamlScalar) node, problems);
    if (macro.isEmpty()) {
      return Optional.empty();
    }
    String full = macro.get().pack().name() + "/" + macro.get().name();
    if (macros.contains(full)) {
      problems.error(
          node.location(), "the macro `" + name.get() + "` uses itself", "Remove this `use`");
      return Optional.empty();
    }
    return expand(full, macro.get());
  }

  private Optional<Condition> expand(String full, Named<YamlNode> macro) {
    PackFile outer = pack;
    macros.push(full);
    pack = macro.pack();
    try {
      return read(macro.value());
    } finally {
      pack = outer;
      macros.pop();
    }
  }
}
