package dev.assay.dedup;

import java.io.IOException;
import java.util.Arrays;

/**
 * Measures the pairs of some components of {@link Partners}: an estimate from signatures rejects
 * what is clearly below the threshold, the rest is compared shingle by shingle.
 *
 * <p>Components of at most {@link #LARGE} comparisons are measured pair by pair. Larger ones come
 * from templates and mass copies; there {@link LargeComponent} leaves out what cannot decide
 * anything. Memory does not grow with the number of pairs. Not thread-safe.
 */
public final class PairSearch {

  /** Comparisons up to which all pairs of a component are measured and stored: 128 MB. */
  public static final long LARGE = 16_000_000;

  private final Partners partners;
  private final Need need;
  private final double threshold;
  private final int leastMatches;
  private final SignatureMatches matches;
  private final PairVerifier verifier;
  private final long large;
  private final EdgeList edges = new EdgeList();
  private final Pairs gathered = new Pairs();
  private final IntList found = new IntList();
  private long compared;
  private long measured;
  private long settled;

  /**
   * @param values of a signature
   * @param cachedShingles most shingles held in memory, 8 bytes each
   */
  public PairSearch(
      Partners partners,
      Need need,
      double threshold,
      int values,
      SignatureMatches matches,
      ShingleSets sets,
      long cachedShingles) {
    this(partners, need, threshold, values, matches, sets, cachedShingles, LARGE);
  }

  PairSearch(
      Partners partners,
      Need need,
      double threshold,
      int values,
      SignatureMatches matches,
      ShingleSets sets,
      long cachedShingles,
      long large) {
    this.partners = partners;
    this.need = need;
    this.threshold = threshold;
    this.leastMatches = Signature.leastMatches(threshold, values);
    this.matches = matches;
    this.verifier = new PairVerifier(sets, threshold, cachedShingles);
    this.large = large;
  }

  /**
   * What was found.
   *
   * @param edges pairs that reach the threshold
   * @param compared pairs that shared a bucket and were looked at
   * @param measured those whose exact similarity was taken
   * @param settled pairs of large components left out because they could decide nothing
   */
  public record Found(Edges edges, long compared, long measured, long settled) {}

  /** Measures all pairs. */
  public Found search() throws IOException {
    return search(0, 1);
  }

  /**
   * Measures the pairs of the components of one part of several.
   *
   * @param part 0 to {@code parts - 1}
   */
  public Found search(int part, int parts) throws IOException {
    long[] docs = docs(part, parts);
    for (int from = 0; from < docs.length; ) {
      int to = from;
      long bound = 0;
      while (to < docs.length && Pairs.a(docs[to]) == Pairs.a(docs[from])) {
        bound += partners.bound(Pairs.b(docs[to++]));
      }
      if (bound > large) {
        measureLarge(docs, from, to);
      } else {
        gather(docs, from, to, bound);
      }
      from = to;
    }
    measureGathered();
    return new Found(edges.toEdges(), compared, measured, settled);
  }

  /** Documents of a part as (component, document), ascending. */
  private long[] docs(int part, int parts) {
    int n = partners.groups().size();
    long[] docs = new long[n];
    int count = 0;
    for (int doc = 0; doc < n; doc++) {
      if (partners.has(doc) && part(partners.component(doc), parts) == part) {
        docs[count++] = Pairs.pack(partners.component(doc), doc);
      }
    }
    docs = Arrays.copyOf(docs, count);
    Arrays.sort(docs);
    return docs;
  }

  private static int part(int component, int parts) {
    return Bands.part(Mix.mix(component + 1L), parts);
  }

  private void gather(long[] docs, int from, int to, long bound) throws IOException {
    if (gathered.size() + bound > large) {
      measureGathered();
    }
    for (int i = from; i < to; i++) {
      partners.addTo(gathered, Pairs.b(docs[i]), found);
    }
  }

  private void measureGathered() throws IOException {
    long[] pairs = gathered.distinct();
    gathered.clear();
    compared += pairs.length;
    int kept = 0;
    for (long pair : pairs) {
      if (matches.count(Pairs.a(pair), Pairs.b(pair)) >= leastMatches) {
        pairs[kept++] = pair;
      }
    }
    measured += kept;
    edges.addAll(verifier.verify(Arrays.copyOf(pairs, kept), partners.groups().size()));
  }

  private void measureLarge(long[] docs, int from, int to) throws IOException {
    LargeComponent component =
        need == Need.KEEPERS
            ? new LargeKeepers(partners.groups(), this::measure)
            : new LargeUnit(partners.groups().size(), this::measure);
    for (int pass = 0; pass < component.passes(); pass++) {
      component.begin(pass);
      for (int i = from; i < to; i++) {
        partners.of(Pairs.b(docs[i]), found);
        component.compare(Pairs.b(docs[i]), found);
      }
    }
    verifier.clear();
    settled += component.settled();
  }

  /** Similarity of two documents, -1 when it is below the threshold. */
  private double measure(int a, int b) throws IOException {
    compared++;
    if (matches.count(a, b) < leastMatches) {
      return -1;
    }
    measured++;
    double similarity = verifier.similarity(a, b);
    if (similarity >= 0) {
      edges.add(Pairs.pack(Math.min(a, b), Math.max(a, b)), similarity);
    }
    return similarity;
  }
}
