package dev.assay.dedup;

/**
 * Pairs of documents with their exact similarity.
 *
 * @param pairs packed as in {@link Pairs}, ascending, distinct
 * @param similarities of the pairs, exact Jaccard
 */
public record Edges(long[] pairs, double[] similarities) {

  public Edges {
    if (pairs.length != similarities.length) {
      throw new IllegalArgumentException(
          "Cannot join " + pairs.length + " pairs with " + similarities.length + " similarities");
    }
  }

  public int size() {
    return pairs.length;
  }

  public int a(int edge) {
    return Pairs.a(pairs[edge]);
  }

  public int b(int edge) {
    return Pairs.b(pairs[edge]);
  }

  public double similarity(int edge) {
    return similarities[edge];
  }
}
