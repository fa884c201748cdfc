package dev.assay.beam.run;

import dev.assay.beam.work.Corpus;
import dev.assay.config.Decision;
import dev.assay.judge.Judgement;
import dev.assay.usage.Permission;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people decided about single records, each known by its id in the ledger. */
final class Decisions {
  private final Map<Integer, Decision> byOrdinal = new HashMap<>();

  private Decisions() {}

  static Decisions of(List<Decision> decisions, Corpus corpus, RepeatedIds ids) {
    Decisions found = new Decisions();
    if (decisions.isEmpty()) {
      return found;
    }
    Map<String, Decision> byId = new HashMap<>();
    decisions.forEach(decision -> byId.put(decision.id(), decision));
    for (int ordinal = 0; ordinal < corpus.size(); ordinal++) {
      Decision decision = byId.get(ids.id(ordinal));
      if (decision != null) {
        found.byOrdinal.put(ordinal, decision);
      }
    }
    return found;
  }

  /** The judgement of a record's rules, or what a decision made of it. */
  Judgement apply(int ordinal, Judgement judgement, Permission terms) {
    Decision decision = byOrdinal.get(ordinal);
    return decision == null ? judgement : judgement.decidedBy(decision, terms);
  }
}
