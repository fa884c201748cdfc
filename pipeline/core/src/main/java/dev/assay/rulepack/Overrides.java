package dev.assay.rulepack;

import dev.assay.config.YamlMap;
import dev.assay.config.YamlNode;
import dev.assay.problem.Problems;
import dev.assay.rule.Comparison;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Thresholds of one rule that a run sets otherwise: {@code set: {few-words.words: 30}}, or {@code
 * few-words.threshold} where the rule has one threshold only.
 */
final class Overrides {
  /** Names the only threshold of a rule. */
  static final String ONLY = "threshold";

  private final String rule;
  private final Map<String, YamlMap.Entry> values = new LinkedHashMap<>();
  private final Set<String> used = new LinkedHashSet<>();
  private final List<String> names = new ArrayList<>();

  Overrides(String rule) {
    this.rule = rule;
  }

  /** No run sets anything. */
  static Overrides none() {
    return new Overrides("");
  }

  void add(String name, YamlMap.Entry entry) {
    values.put(name, entry);
  }

  /** The comparison with the bounds that the run sets, if it sets any. */
  Comparison apply(String name, Comparison written, Range range, Problems problems) {
    names.add(name);
    String key = values.containsKey(name) ? name : ONLY;
    YamlMap.Entry entry = values.get(key);
    if (entry == null) {
      return written;
    }
    used.add(key);
    YamlNode value = entry.value();
    return Thresholds.comparison(name, written.operator(), value, range, problems).orElse(written);
  }

  /** Reports what was set and is no threshold of the rule, or is not the only one. */
  void finish(Problems problems) {
    for (Map.Entry<String, YamlMap.Entry> set : values.entrySet()) {
      boolean several = set.getKey().equals(ONLY) && names.size() > 1;
      if (several || !used.contains(set.getKey())) {
        problems.error(
            set.getValue().key().location(),
            several
                ? "the rule `" + rule + "` has more than one threshold"
                : "the rule `" + rule + "` has no threshold `" + set.getKey() + "`",
            names.isEmpty()
                ? "It has none"
                : "Its thresholds: " + String.join(", ", names.stream().sorted().distinct().toList()));
      }
    }
  }
}
