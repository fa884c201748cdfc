package dev.assay.rulepack;

import dev.assay.config.YamlMap;
import dev.assay.config.YamlScalar;
import dev.assay.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a run wishes of one pack.
 *
 * @param languages documents in these only, BCP 47; empty for all
 * @param sources documents of these only; empty for all
 * @param set thresholds to set otherwise: {@code rule.threshold: value}; null for none
 * @param off ids of rules that are switched off
 */
public record Selection(
    Set<String> languages, Set<String> sources, @Nullable YamlMap set, List<YamlScalar> off) {
  /** The pack as it is. */
  public static final Selection WHOLE = new Selection(Set.of(), Set.of(), null, List.of());

  public Selection {
    languages = Set.copyOf(languages);
    sources = Set.copyOf(sources);
    off = List.copyOf(off);
  }

  boolean isOff(String rule) {
    return off.stream().anyMatch(id -> id.text().equals(rule));
  }

  Overrides overrides(String rule) {
    Overrides overrides = new Overrides(rule);
    if (set != null) {
      for (YamlMap.Entry entry : set.entries()) {
        String key = entry.key().text();
        int dot = key.indexOf('.');
        if (dot > 0 && key.substring(0, dot).equals(rule)) {
          overrides.add(key.substring(dot + 1), entry);
        }
      }
    }
    return overrides;
  }

  /** Reports rules that the pack does not have. */
  void check(PackFile pack, Problems problems) {
    List<String> ids = pack.drafts().stream().map(PackFile.RuleDraft::id).toList();
    for (YamlScalar id : off) {
      if (!ids.contains(id.text())) {
        unknown(pack, id, id.text(), ids, problems);
      }
    }
    for (YamlMap.Entry entry : Optional.ofNullable(set).map(YamlMap::entries).orElse(List.of())) {
      String key = entry.key().text();
      int dot = key.indexOf('.');
      if (dot <= 0) {
        problems.error(
            entry.key().location(),
            "`" + key + "` names no threshold",
            "Write rule.threshold, for example: few-words.words: 30");
      } else if (!ids.contains(key.substring(0, dot))) {
        unknown(pack, entry.key(), key.substring(0, dot), ids, problems);
      }
    }
  }

  private static void unknown(
      PackFile pack, YamlScalar at, String id, List<String> ids, Problems problems) {
    problems.error(
        at.location(),
        "the pack `" + pack.name() + "` has no rule `" + id + "`",
        Nodes.suggestion(id, ids, "Its rules"));
  }
}
