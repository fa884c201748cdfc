package dev.assay.rulepack;

import dev.assay.config.PackScope;
import dev.assay.config.PackUse;
import dev.assay.problem.Location;
import dev.assay.problem.Problems;
import dev.assay.rule.BoundRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Loads packs as a run would. */
final class Packs {
  static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
  static final Location RUN = new Location("run.yaml", 3, 5, 4, "  - pack");

  private Packs() {}

  static RulePacks loader(Problems problems) {
    return RulePacks.of(AS_OF, problems);
  }

  static PackUse use(String pack) {
    return use(pack, Map.of(), List.of());
  }

  static PackUse use(String pack, Map<String, String> set, List<String> off) {
    return new PackUse(pack, PackScope.ALL, set, off, RUN);
  }

  /** Rules of shipped packs; fails on any problem. */
  static BoundRules shipped(String... names) {
    Problems problems = new Problems();
    RulePacks packs = loader(problems);
    for (String name : names) {
      packs.add(use(RulePacks.SHIPPED + name));
    }
    BoundRules rules = packs.bind();
    problems.throwIfErrors();
    return rules;
  }

  /** Rules of a pack given as text; problems are collected. */
  static BoundRules of(String text, Problems problems) {
    return of(text, use("pack.yaml"), problems);
  }

  static BoundRules of(String text, PackUse use, Problems problems) {
    RulePacks packs = loader(problems);
    packs.add("pack.yaml", text, new ShippedResources("/rules/none/"), use);
    return packs.bind();
  }
}
