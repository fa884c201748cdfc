package dev.assay.rulepack;

import dev.assay.config.YamlScalar;
import dev.assay.problem.Location;
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
 * few-words.threshold} where the rule has one threshold only. Two bounds are written {@code "3,
 * 10"}.
 */
final class Overrides {
  /** Names the only threshold of a rule. */
  static final String ONLY = "threshold";

  private final String rule;
  private final Location location;
  private final Map<String, YamlScalar> values = new LinkedHashMap<>();
  private final Set<String> used = new LinkedHashSet<>();
  private final List<String> names = new ArrayList<>();

  /**
   * @param location where the run sets them
   */
  Overrides(String rule, Location location) {
    this.rule = rule;
    this.location = location;
  }

  void add(String name, YamlScalar value) {
    values.put(name, value);
  }

  /** The comparison with the bounds that the run sets, if it sets any. */
  Comparison apply(String name, Comparison written, Range range, Problems problems) {
    names.add(name);
    String key = values.containsKey(name) ? name : ONLY;
    YamlScalar value = values.get(key);
    if (value == null) {
      return written;
    }
    used.add(key);
    return Thresholds.comparison(name, written.operator(), value, range, problems).orElse(written);
  }

  /** Reports what was set and is no threshold of the rule, or is not the only one. */
  void finish(Problems problems) {
    for (String key : values.keySet()) {
      boolean several = key.equals(ONLY) && names.size() > 1;
      if (several || !used.contains(key)) {
        problems.error(
            location,
            several
                ? "the rule `" + rule + "` has more than one threshold"
                : "the rule `" + rule + "` has no threshold `" + key + "`",
            names.isEmpty() ? "It has none" : "Its thresholds: " + known());
      }
    }
  }

  private String known() {
    return String.join(", ", names.stream().sorted().distinct().toList());
  }
}
