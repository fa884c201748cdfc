package dev.assay.dedup;

/** Neighbours of each document over verified edges, in packed rows. */
final class Adjacency {

  private final int[] starts;
  private final int[] neighbours;
  private final double[] similarities;

  Adjacency(Edges edges, int documents) {
    starts = new int[documents + 1];
    for (int e = 0; e < edges.size(); e++) {
      starts[edges.a(e) + 1]++;
      starts[edges.b(e) + 1]++;
    }
    for (int doc = 0; doc < documents; doc++) {
      starts[doc + 1] += starts[doc];
    }
    neighbours = new int[2 * edges.size()];
    similarities = new double[2 * edges.size()];
    int[] next = starts.clone();
    for (int e = 0; e < edges.size(); e++) {
      put(next[edges.a(e)]++, edges.b(e), edges.similarity(e));
      put(next[edges.b(e)]++, edges.a(e), edges.similarity(e));
    }
  }

  int from(int doc) {
    return starts[doc];
  }

  int to(int doc) {
    return starts[doc + 1];
  }

  int neighbour(int at) {
    return neighbours[at];
  }

  double similarity(int at) {
    return similarities[at];
  }

  private void put(int at, int neighbour, double similarity) {
    neighbours[at] = neighbour;
    similarities[at] = similarity;
  }
}
