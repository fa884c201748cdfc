package dev.assay.dedup;

import java.util.Arrays;

/** A growing list of measured pairs in any order; the same pair may come twice. */
public final class EdgeList {

  private long[] pairs = new long[16];
  private double[] similarities = new double[16];
  private int size;

  /**
   * @param pair packed as in {@link Pairs}
   */
  public void add(long pair, double similarity) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, size + (size >> 1));
      similarities = Arrays.copyOf(similarities, pairs.length);
    }
    pairs[size] = pair;
    similarities[size++] = similarity;
  }

  public void addAll(Edges edges) {
    for (int e = 0; e < edges.size(); e++) {
      add(edges.pairs()[e], edges.similarity(e));
    }
  }

  /** The pairs in ascending order, each once. */
  public Edges toEdges() {
    long[] sorted = Pairs.distinct(Arrays.copyOf(pairs, size));
    double[] values = new double[sorted.length];
    for (int i = 0; i < size; i++) {
      values[Arrays.binarySearch(sorted, pairs[i])] = similarities[i];
    }
    return new Edges(sorted, values);
  }
}
