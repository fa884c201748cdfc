package dev.assay.dedup;

import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Measures candidate pairs by exact Jaccard on shingle sets, component by component, so that a set
 * is read once as long as a component fits the cache; what does not fit is read again. The result
 * does not depend on the size of the cache. Not thread-safe.
 */
public final class PairVerifier {

  private final ShingleSets sets;
  private final double threshold;
  private final long cachedShingles;
  private final Map<Integer, long[]> cache = new LinkedHashMap<>(64, 0.75f, true);
  private long held;
  private long reads;

  /**
   * @param threshold similarity that a pair must reach to become an edge
   * @param cachedShingles most shingles held in memory besides the two sets being compared, 8 bytes
   *     each
   */
  public PairVerifier(ShingleSets sets, double threshold, long cachedShingles) {
    this.sets = sets;
    this.threshold = threshold;
    this.cachedShingles = cachedShingles;
  }

  /**
   * Measures pairs.
   *
   * @param pairs packed as in {@link Pairs}, ascending, distinct; not changed
   * @param documents number of documents
   * @return the pairs that reach the threshold
   * @throws IOException when a set cannot be read
   */
  public Edges verify(long[] pairs, int documents) throws IOException {
    double[] similarities = new double[pairs.length];
    for (int index : byComponent(pairs, documents)) {
      similarities[index] = similarity(Pairs.a(pairs[index]), Pairs.b(pairs[index]));
    }
    clear();
    return reaching(pairs, similarities);
  }

  /** Similarity of two documents, -1 when it is below the threshold. */
  double similarity(int a, int b) throws IOException {
    long[] setOfA = read(a);
    long[] setOfB = read(b);
    trim();
    return Jaccard.atLeast(setOfA, setOfB, threshold);
  }

  /** Forgets the sets held in memory. */
  void clear() {
    cache.clear();
    held = 0;
  }

  /** Sets read so far: how often {@link ShingleSets} was asked. */
  public long reads() {
    return reads;
  }

  /** Indices of the pairs by (component, pair). */
  private static int[] byComponent(long[] pairs, int documents) {
    UnionFind components = new UnionFind(documents);
    for (long pair : pairs) {
      components.union(Pairs.a(pair), Pairs.b(pair));
    }
    long[] keys = new long[pairs.length];
    for (int i = 0; i < pairs.length; i++) {
      keys[i] = Pairs.pack(components.find(Pairs.a(pairs[i])), i);
    }
    Arrays.sort(keys);
    int[] order = new int[pairs.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = Pairs.b(keys[i]);
    }
    return order;
  }

  private long[] read(int doc) throws IOException {
    long[] set = cache.get(doc);
    if (set == null) {
      set = sets.shingles(doc);
      reads++;
      cache.put(doc, set);
      held += set.length;
    }
    return set;
  }

  private void trim() {
    Iterator<long[]> oldest = cache.values().iterator();
    while (held > cachedShingles && oldest.hasNext()) {
      held -= oldest.next().length;
      oldest.remove();
    }
  }

  private static Edges reaching(long[] pairs, double[] similarities) {
    int kept = 0;
    long[] edges = new long[pairs.length];
    for (int i = 0; i < pairs.length; i++) {
      if (similarities[i] >= 0) {
        edges[kept] = pairs[i];
        similarities[kept++] = similarities[i];
      }
    }
    return new Edges(Arrays.copyOf(edges, kept), Arrays.copyOf(similarities, kept));
  }
}
