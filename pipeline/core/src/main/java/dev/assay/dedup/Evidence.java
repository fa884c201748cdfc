package dev.assay.dedup;

/**
 * What the search for near duplicates found and how surely.
 *
 * @param edges measured pairs of leaders at or above the threshold
 * @param compared pairs that shared a bucket, each once
 * @param measured pairs whose exact similarity was taken
 * @param skipped comparisons left out because of the limit, counted in each bucket
 * @param settled pairs of large components left out because they could decide nothing
 * @param missed estimated number of pairs at or above the threshold that no band brought together
 */
public record Evidence(
    Edges edges, long compared, long measured, long skipped, long settled, double missed) {

  /**
   * Estimated pairs that bands did not find, from those they did (Horvitz and Thompson 1952): a
   * pair found with probability P stands for 1 / P pairs.
   */
  public static double missed(Edges edges, SignatureConfig config) {
    double missed = 0;
    for (int e = 0; e < edges.size(); e++) {
      double found = config.recallAt(edges.similarity(e));
      missed += (1 - found) / found;
    }
    return missed;
  }

  /** Estimated share of the pairs at or above the threshold that bands did not find. */
  public double recallLost() {
    return missed == 0 ? 0 : missed / (missed + edges.size());
  }
}
