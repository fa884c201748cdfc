package dev.assay.beam.plan;

import dev.assay.config.RunConfig;
import dev.assay.problem.Problems;
import dev.assay.rule.BoundRules;
import dev.assay.rulepack.PackSource;
import dev.assay.rulepack.RulePacks;
import java.util.List;

/**
 * The rules of a run.
 *
 * @param bound ready to judge
 * @param packs word for word
 */
record Rules(BoundRules bound, List<PackSource> packs) {
  Rules {
    packs = List.copyOf(packs);
  }

  /** Loads the packs and runs their examples. */
  static Rules load(RunConfig config, Problems problems) {
    RulePacks packs = RulePacks.of(config.asOf(), problems);
    config.rules().forEach(packs::add);
    BoundRules bound = packs.bind();
    return new Rules(bound, packs.sources());
  }
}
