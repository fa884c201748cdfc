package dev.assay.split;

import dev.assay.dedup.Edges;
import dev.assay.dedup.SignatureConfig;
import dev.assay.dedup.UnionFind;
import java.util.Arrays;

/**
 * Documents that must not be parted: the components of the pairs whose similarity reaches a level.
 * Here a chain does join, since a unit only decides where documents go together.
 */
public final class SimilarityUnits {

  /** Similarity from which two documents must be in the same part. */
  public static final double DEFAULT_SIMILARITY = 0.5;

  /** Share of the pairs at the level that bands must find. */
  public static final double RECALL = 0.99;

  private final int[] units;

  private SimilarityUnits(int[] units) {
    this.units = units;
  }

  /**
   * A second banding of the signature made for duplicates. At 0.5 with 161 values: 40 bands of 3
   * rows, 480 bytes of band records a document where the first banding has 276, recall 0.995 at 0.5
   * and 0.9999 at 0.6; of the pairs at 0.4, 0.3, 0.2 and 0.1 a share of 0.93, 0.67, 0.28 and 0.04
   * is compared in vain, nearly all by their signatures alone. Four rows would reach 0.92 only.
   *
   * @param values of the signature
   * @throws IllegalArgumentException when the signature is too short for the level
   */
  public static SignatureConfig bands(int values, double similarity) {
    return SignatureConfig.within(values, similarity, RECALL);
  }

  /**
   * Joins documents.
   *
   * @param edges measured pairs; those below {@code similarity} are ignored
   */
  public static SimilarityUnits of(int documents, Edges edges, double similarity) {
    UnionFind sets = new UnionFind(documents);
    for (int e = 0; e < edges.size(); e++) {
      if (edges.similarity(e) >= similarity) {
        sets.union(edges.a(e), edges.b(e));
      }
    }
    int[] units = new int[documents];
    Arrays.setAll(units, sets::find);
    return new SimilarityUnits(units);
  }

  /** Number of documents. */
  public int documents() {
    return units.length;
  }

  /** The unit of {@code doc}: its least member. */
  public int unit(int doc) {
    return units[doc];
  }
}
