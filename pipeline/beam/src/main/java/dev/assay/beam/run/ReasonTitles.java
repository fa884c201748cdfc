package dev.assay.beam.run;

import dev.assay.rule.Action;
import dev.assay.rule.Bilingual;
import dev.assay.rule.BoundRules;
import dev.assay.rule.Rule;
import java.util.SortedMap;
import java.util.TreeMap;

/** What rules say of the reasons that they give; several rules may give the same. */
final class ReasonTitles {
  private ReasonTitles() {}

  static SortedMap<String, Bilingual> of(BoundRules rules) {
    SortedMap<String, Bilingual> titles = new TreeMap<>();
    for (Rule rule : rules.rules()) {
      if (rule.action() == Action.DROP || rule.action() == Action.HOLD) {
        titles.merge(rule.then().reason(), rule.title(), ReasonTitles::joined);
      }
    }
    return titles;
  }

  private static Bilingual joined(Bilingual a, Bilingual b) {
    return a.equals(b) ? a : new Bilingual(a.en() + "; " + b.en(), a.zh() + "；" + b.zh());
  }
}
