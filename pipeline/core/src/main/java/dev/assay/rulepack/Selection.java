package dev.assay.rulepack;

import dev.assay.config.PackScope;
import dev.assay.config.PackUse;
import dev.assay.config.YamlScalar;
import dev.assay.problem.Location;
import dev.assay.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a run wishes of one pack: for which documents, with which thresholds, without which rules.
 */
record Selection(PackUse use) {
  private static final Location NOWHERE = Location.ofFile("");

  /** The pack as it is. */
  static final Selection WHOLE =
      new Selection(new PackUse("", PackScope.ALL, Map.of(), List.of(), NOWHERE));

  Set<String> languages() {
    return Set.copyOf(use.scope().languages());
  }

  Set<String> sources() {
    return Set.copyOf(use.scope().sources());
  }

  boolean isOff(String rule) {
    return use.off().contains(rule);
  }

  /** What the run sets for one rule. */
  Overrides overrides(String rule) {
    Overrides overrides = new Overrides(rule, use.location());
    use.set()
        .forEach(
            (key, value) -> {
              int dot = key.indexOf('.');
              if (dot > 0 && key.substring(0, dot).equals(rule)) {
                String name = key.substring(dot + 1);
                overrides.add(name, new YamlScalar(value, false, use.location()));
              }
            });
    return overrides;
  }

  /** Reports rules that the pack does not have. */
  void check(PackFile pack, Problems problems) {
    List<String> ids = pack.drafts().stream().map(PackFile.RuleDraft::id).toList();
    use.off().stream()
        .filter(id -> !ids.contains(id))
        .forEach(id -> unknown(pack, id, ids, problems));
    for (String key : use.set().keySet()) {
      int dot = key.indexOf('.');
      if (dot <= 0) {
        problems.error(
            use.location(),
            "`" + key + "` names no threshold",
            "Write rule.threshold, for example: few-words.words: 30");
      } else if (!ids.contains(key.substring(0, dot))) {
        unknown(pack, key.substring(0, dot), ids, problems);
      }
    }
  }

  private void unknown(PackFile pack, String id, List<String> ids, Problems problems) {
    problems.error(
        use.location(),
        "the pack `" + pack.name() + "` has no rule `" + id + "`",
        Nodes.suggestion(id, ids, "Its rules"));
  }
}
