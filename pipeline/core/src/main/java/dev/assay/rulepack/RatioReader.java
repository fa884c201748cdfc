package dev.assay.rulepack;

import dev.assay.config.YamlMap;
import dev.assay.config.YamlNode;
import dev.assay.config.YamlScalar;
import dev.assay.problem.Problems;
import dev.assay.rule.Comparison;
import dev.assay.rule.Condition;
import dev.assay.rule.Operator;
import dev.assay.rule.RatioOf;
import dev.assay.rule.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code ratio-of: {pack: privacy/cn, more-than: 5%}}. */
final class RatioReader {
  private static final String NAME = "ratio-of";
  private static final String EXAMPLE = "ratio-of: {fate: dropped, more-than: 5%}";
  private static final List<String> FATES = List.of("kept", "dropped", "held", "unreadable");
  private static final List<String> FATES_OF_RELEASES =
      List.of("kept", "dropped", "duplicate", "held", "unreadable");
  private static final List<String> SUBJECTS = List.of("rules", "pack", "fate");

  private final Binding binding;
  private final Scope scope;
  private final Overrides overrides;
  private final Problems problems;

  RatioReader(Binding binding, Scope scope, Overrides overrides, Problems problems) {
    this.binding = binding;
    this.scope = scope;
    this.overrides = overrides;
    this.problems = problems;
  }

  Optional<Condition> read(YamlNode node) {
    Optional<YamlMap> map = Nodes.map(node, NAME, EXAMPLE, problems);
    if (map.isEmpty()) {
      return Optional.empty();
    }
    List<String> keys = new ArrayList<>(SUBJECTS);
    keys.addAll(Operator.words());
    Nodes.keys(map.get(), NAME, keys, problems);
    List<YamlMap.Entry> subjects =
        map.get().entries().stream().filter(e -> SUBJECTS.contains(e.key().text())).toList();
    if (subjects.size() != 1) {
      problems.error(
          node.location(), "`ratio-of` needs one of: rules, pack, fate", "For example: " + EXAMPLE);
      return Optional.empty();
    }
    Optional<Comparison> comparison = comparison(map.get());
    return comparison.flatMap(c -> subject(subjects.get(0), c));
  }

  private Optional<Comparison> comparison(YamlMap map) {
    List<YamlMap.Entry> operators =
        map.entries().stream().filter(e -> Operator.of(e.key().text()).isPresent()).toList();
    YamlMap only = new YamlMap(operators, map.location());
    return Thresholds.read(NAME, only, Range.SHARE, problems)
        .map(written -> overrides.apply(NAME, written, Range.SHARE, problems));
  }

  private Optional<Condition> subject(YamlMap.Entry entry, Comparison comparison) {
    return switch (entry.key().text()) {
      case "fate" -> fate(entry.value(), comparison);
      case "pack" -> pack(entry.value(), comparison);
      default -> rules(entry.value(), comparison);
    };
  }

  private Optional<Condition> fate(YamlNode node, Comparison comparison) {
    Optional<String> fate = Nodes.text(node, "fate", "fate: dropped", problems);
    List<String> fates = scope == Scope.RELEASE ? FATES_OF_RELEASES : FATES;
    if (fate.isPresent() && !fates.contains(fate.get())) {
      problems.error(
          node.location(),
          "`fate` is never `"
              + fate.get()
              + (scope == Scope.RELEASE ? "`" : "` before sources are admitted"),
          Nodes.suggestion(fate.get(), fates, "It is one of"));
      return Optional.empty();
    }
    return fate.map(word -> new RatioOf("fate: " + word, word, -1, comparison));
  }

  private Optional<Condition> pack(YamlNode node, Comparison comparison) {
    Optional<String> pack = Nodes.text(node, "pack", "pack: privacy/cn", problems);
    if (pack.isPresent() && !binding.knowsPack(pack.get())) {
      problems.error(
          node.location(),
          "the run has no pack `" + pack.get() + "`",
          Nodes.suggestion(pack.get(), binding.packNames(), "Packs"));
      return Optional.empty();
    }
    return pack.map(name -> group("pack: " + name, name, List.of(), comparison));
  }

  private Optional<Condition> rules(YamlNode node, Comparison comparison) {
    List<YamlScalar> rules = Nodes.words(node, "rules", "rules: [privacy/cn.mobile]", problems);
    for (YamlScalar rule : rules) {
      if (!binding.knowsRule(rule.text())) {
        problems.error(
            rule.location(),
            "the run has no document rule `" + rule.text() + "`",
            Nodes.suggestion(rule.text(), binding.ruleNames(), "Document rules"));
        return Optional.empty();
      }
    }
    List<String> names = rules.stream().map(YamlScalar::text).sorted().distinct().toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(group("rules: " + names, null, names, comparison));
  }

  private Condition group(
      String subject, @Nullable String pack, List<String> rules, Comparison comparison) {
    int group = binding.tables().group(new RuleGroup(pack, rules));
    return new RatioOf(subject, null, group, comparison);
  }
}
