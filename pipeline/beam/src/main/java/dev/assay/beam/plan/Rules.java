package dev.assay.beam.plan;

import dev.assay.config.PackUse;
import dev.assay.config.RunConfig;
import dev.assay.problem.Problems;
import dev.assay.rule.BoundRules;
import dev.assay.rulepack.RulePacks;
import dev.assay.rulepack.Samples;
import dev.assay.rulepack.TextSamples;
import dev.assay.rulepack.Vocabulary;
import dev.assay.source.SourceContract;
import dev.assay.text.LanguageIdentifier;
import dev.assay.usage.Permission;
import dev.assay.usage.RunTerms;
import dev.assay.usage.Usage;
import java.util.function.BiFunction;

/** Loads the packs of a run, with their examples judged as the run would judge them. */
final class Rules {
  private Rules() {}

  static BoundRules load(RunConfig config, Usage usage, Problems problems) {
    RunTerms terms = new RunTerms(config.purpose(), config.territory(), config.asOf());
    BiFunction<SourceContract, String, Permission> permissions =
        (source, license) ->
            usage.permission(source, license.equals(source.license()) ? null : license, terms);
    LanguageIdentifier languages = new LanguageIdentifier();
    Samples.Factory samples =
        rules ->
            new TextSamples(
                rules, config.asOf(), text -> languages.identify(text).code(), permissions);
    RulePacks packs = new RulePacks(Vocabulary.shipped(), config.asOf(), samples, problems);
    for (PackUse use : config.rules()) {
      packs.add(use);
    }
    return packs.bind();
  }
}
