package dev.assay.beam.plan;

import dev.assay.config.RunConfig;
import dev.assay.problem.Problems;
import dev.assay.rule.BoundRules;
import dev.assay.rulepack.RulePacks;
import dev.assay.rulepack.TextSamples;
import dev.assay.rulepack.Vocabulary;

/** Loads the packs of a run and runs their examples. */
final class Rules {
  private Rules() {}

  static BoundRules load(RunConfig config, Problems problems) {
    RulePacks packs =
        new RulePacks(
            Vocabulary.shipped(), config.asOf(), TextSamples.factory(config.asOf()), problems);
    config.rules().forEach(packs::add);
    return packs.bind();
  }
}
