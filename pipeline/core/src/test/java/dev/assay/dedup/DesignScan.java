package dev.assay.dedup;

import java.util.Arrays;

/**
 * Steps (iv) to (vi) of the design on documents and all their similarities, in the plainest code:
 * the oracle of the keeper scan.
 */
final class DesignScan {

  private final Role[] roles;
  private final Object[] texts;
  private final double[][] jaccard;
  private final double threshold;

  final Outcome[] outcomes;
  final int[] twins;
  final double[] similarities;

  /**
   * @param texts equal for exact copies
   * @param jaccard of shingle sets; exact copies count as 1 whatever it says
   */
  DesignScan(Role[] roles, Object[] texts, double[][] jaccard, double threshold) {
    this.roles = roles;
    this.texts = texts;
    this.jaccard = jaccard;
    this.threshold = threshold;
    outcomes = new Outcome[roles.length];
    twins = new int[roles.length];
    similarities = new double[roles.length];
    Arrays.fill(outcomes, Outcome.UNCHANGED);
    Arrays.fill(twins, Outcomes.NO_TWIN);
  }

  DesignScan run(Exemption exemption) {
    for (int c = 0; c < roles.length; c++) {
      for (int w = 0; w < roles.length && roles[c] == Role.CANDIDATE; w++) {
        if (roles[w] == Role.BARRED_WITNESS
            && similarity(c, w) >= threshold
            && !exemption.exempt(c, w)
            && (outcomes[c] != Outcome.HELD || similarity(c, w) > similarities[c])) {
          decide(c, Outcome.HELD, w);
        }
      }
    }
    for (int c = 0; c < roles.length; c++) {
      if (open(c) && representative(c) == c) {
        scan(c);
      }
    }
    for (int c = 0; c < roles.length; c++) {
      if (open(c)) {
        int representative = representative(c);
        boolean kept = outcomes[representative] == Outcome.KEPT;
        decide(c, Outcome.DUPLICATE, kept ? representative : twins[representative]);
      }
    }
    return this;
  }

  double similarity(int a, int b) {
    return texts[a].equals(texts[b]) ? 1 : jaccard[a][b];
  }

  private void scan(int c) {
    int twin = Outcomes.NO_TWIN;
    for (int k = 0; k < roles.length; k++) {
      boolean stays = roles[k] == Role.ANCHOR || outcomes[k] == Outcome.KEPT;
      if (stays
          && similarity(c, k) >= threshold
          && (twin == Outcomes.NO_TWIN || similarity(c, k) > similarity(c, twin))) {
        twin = k;
      }
    }
    if (twin == Outcomes.NO_TWIN) {
      outcomes[c] = Outcome.KEPT;
    } else {
      decide(c, Outcome.DUPLICATE, twin);
    }
  }

  /** First candidate of the group that is not held. */
  private int representative(int doc) {
    for (int c = 0; c < roles.length; c++) {
      if (roles[c] == Role.CANDIDATE
          && outcomes[c] != Outcome.HELD
          && texts[c].equals(texts[doc])) {
        return c;
      }
    }
    throw new IllegalStateException();
  }

  private boolean open(int doc) {
    return roles[doc] == Role.CANDIDATE && outcomes[doc] == Outcome.UNCHANGED;
  }

  private void decide(int doc, Outcome outcome, int twin) {
    outcomes[doc] = outcome;
    twins[doc] = twin;
    similarities[doc] = similarity(doc, twin);
  }
}
