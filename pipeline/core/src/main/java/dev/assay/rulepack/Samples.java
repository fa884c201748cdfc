package dev.assay.rulepack;

import dev.assay.rule.BoundRules;
import dev.assay.rule.Facts;
import dev.assay.rule.Rule;
import dev.assay.source.SourceContract;
import dev.assay.usage.Permission;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prepares the texts of examples as the pipeline prepares documents. */
public interface Samples {

  /** Makes a preparer for the rules of a run. */
  interface Factory {
    Samples of(BoundRules rules);
  }

  /**
   * What an example gives.
   *
   * @param text empty when the example has none
   * @param url or null
   * @param language BCP 47 code, or null to judge it by the text
   * @param license of the document, or null for the source's
   * @param source contract, with defaults where the example says nothing
   * @param permission what the terms say where the example states it, or null to decide it
   * @param signals values that stand in place of measured ones, by position in the registry
   */
  record Sample(
      String text,
      @Nullable String url,
      @Nullable String language,
      @Nullable String license,
      SourceContract source,
      @Nullable Permission permission,
      Map<Integer, Double> signals) {
    public Sample {
      signals = Map.copyOf(signals);
    }
  }

  /**
   * What a rule sees of it.
   *
   * @param facts numbers and terms
   * @param lines how many lines the rule removed or changed; 0 for rules of other scopes
   * @param result the text after this rule alone
   */
  record Prepared(Facts facts, int lines, String result) {}

  /**
   * @param rule position in the bound rules of the factory: the only rule that may change the text
   */
  Prepared prepare(Sample sample, int rule);

  /** The same for a rule that stands in place of one of them and looks for what they look for. */
  Prepared prepare(Sample sample, Rule rule);

  /** What the terms say of a document of this source under this license. */
  Permission permission(SourceContract source, String license);
}
