package dev.assay.dedup;

/** Disjoint sets of the numbers below n; the root of a set is its least member. */
public final class UnionFind {

  private final int[] parents;

  public UnionFind(int n) {
    parents = new int[n];
    for (int i = 0; i < n; i++) {
      parents[i] = i;
    }
  }

  /** Least member of the set of {@code member}. */
  public int find(int member) {
    int i = member;
    while (parents[i] != i) {
      parents[i] = parents[parents[i]];
      i = parents[i];
    }
    return i;
  }

  public void union(int a, int b) {
    int rootOfA = find(a);
    int rootOfB = find(b);
    parents[Math.max(rootOfA, rootOfB)] = Math.min(rootOfA, rootOfB);
  }
}
