package dev.assay.rulepack;

import dev.assay.rule.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rules that a source rule counts together.
 *
 * @param pack every document rule of this pack; null when rules are named
 * @param rules full names; empty when a pack is named
 */
record RuleGroup(@Nullable String pack, List<String> rules) {

  boolean contains(Rule rule) {
    return pack == null ? rules.contains(rule.name()) : rule.pack().equals(pack);
  }
}
