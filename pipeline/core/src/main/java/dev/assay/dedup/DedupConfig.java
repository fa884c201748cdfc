package dev.assay.dedup;

import java.io.Serializable;

/**
 * Numbers that decide what a near duplicate is and how surely it is found.
 *
 * @param signature bands for {@code threshold}
 * @param compare most documents of each role that a candidate is compared with in a bucket
 * @param cachedShingles most shingles held in memory while pairs are measured, 8 bytes each
 */
public record DedupConfig(SignatureConfig signature, int compare, long cachedShingles)
    implements Serializable {

  /** Similarity from which two documents are duplicates. */
  public static final double DEFAULT_THRESHOLD = 0.8;

  /** Share of the pairs at the threshold that bands must find. */
  public static final double DEFAULT_RECALL = 0.99;

  public static final int DEFAULT_COMPARE = 64;

  /** 32 million shingles: 256 MB. */
  public static final long DEFAULT_CACHED_SHINGLES = 32_000_000;

  /** The defaults for the given threshold, recall and limit of comparisons. */
  public static DedupConfig of(double threshold, double recall, int compare) {
    return new DedupConfig(
        SignatureConfig.forThreshold(threshold, recall), compare, DEFAULT_CACHED_SHINGLES);
  }

  public static DedupConfig defaults() {
    return of(DEFAULT_THRESHOLD, DEFAULT_RECALL, DEFAULT_COMPARE);
  }

  public double threshold() {
    return signature.threshold();
  }
}
