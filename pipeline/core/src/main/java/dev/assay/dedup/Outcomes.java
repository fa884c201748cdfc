package dev.assay.dedup;

/** The outcome of each document, by its number in keeper order. Filled by {@link KeeperScan}. */
public final class Outcomes {

  /** Number of a twin that is not there. */
  public static final int NO_TWIN = -1;

  /** How a document and its twin are alike. */
  public enum Kind {
    /** Their dedup texts are the same. */
    EXACT,
    /** Their shingle sets are alike; they may even be equal. */
    NEAR
  }

  private final ExactGroups groups;
  private final Outcome[] outcomes;
  private final int[] twins;
  private final double[] similarities;

  Outcomes(ExactGroups groups) {
    this.groups = groups;
    int n = groups.size();
    outcomes = new Outcome[n];
    twins = new int[n];
    similarities = new double[n];
    for (int doc = 0; doc < n; doc++) {
      set(doc, Outcome.UNCHANGED, NO_TWIN, 0);
    }
  }

  void set(int doc, Outcome outcome, int twin, double similarity) {
    outcomes[doc] = outcome;
    twins[doc] = twin;
    similarities[doc] = similarity;
  }

  public int size() {
    return outcomes.length;
  }

  public Outcome outcome(int doc) {
    return outcomes[doc];
  }

  /** For a duplicate its kept twin, for a held one the witness, else {@link #NO_TWIN}. */
  public int twin(int doc) {
    return twins[doc];
  }

  /** Exact Jaccard similarity to the twin; 1 for exact copies; 0 without a twin. */
  public double similarity(int doc) {
    return similarities[doc];
  }

  /** How {@code doc}, which has a twin, is like it. */
  public Kind kind(int doc) {
    return groups.leader(doc) == groups.leader(twins[doc]) ? Kind.EXACT : Kind.NEAR;
  }

  /** Number of documents with the given outcome. */
  public int count(Outcome outcome) {
    int count = 0;
    for (Outcome each : outcomes) {
      count += each == outcome ? 1 : 0;
    }
    return count;
  }
}
