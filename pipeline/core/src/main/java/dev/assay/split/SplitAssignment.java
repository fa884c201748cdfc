package dev.assay.split;

import com.dynatrace.hash4j.hashing.Hashing;
import java.util.Arrays;

/**
 * Assigns whole units to training, validation and test by a seeded hash.
 *
 * <p>A unit is known by the least order hash of its members, so its part is a function of its
 * members' ids and the seed alone: not of their number in this run, and a unit stays where it is as
 * the rest of the corpus changes. The shares are met in expectation. A unit larger than a part
 * asked for goes to training.
 */
public final class SplitAssignment {

  private static final double TWO_TO_53 = 0x1p53;

  private SplitAssignment() {}

  /**
   * Assigns.
   *
   * @param orderHashes {@link GlobalOrder#hash} of each document
   * @return part of each document
   */
  public static Part[] assign(
      SimilarityUnits units, long[] orderHashes, SplitShares shares, long seed) {
    int n = units.documents();
    long[] least = new long[n];
    int[] sizes = new int[n];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int doc = 0; doc < n; doc++) {
      int unit = units.unit(doc);
      least[unit] = Math.min(least[unit], orderHashes[doc]);
      sizes[unit]++;
    }
    Part[] parts = new Part[n];
    for (int doc = 0; doc < n; doc++) {
      int unit = units.unit(doc);
      Part part = part(draw(seed, least[unit]), shares);
      parts[doc] = sizes[unit] > room(part, shares, n) ? Part.TRAIN : part;
    }
    return parts;
  }

  private static Part part(double draw, SplitShares shares) {
    if (draw < shares.validation()) {
      return Part.VALIDATION;
    }
    return draw < shares.validation() + shares.test() ? Part.TEST : Part.TRAIN;
  }

  private static double room(Part part, SplitShares shares, int documents) {
    return switch (part) {
      case TRAIN -> documents;
      case VALIDATION -> shares.validation() * documents;
      case TEST -> shares.test() * documents;
    };
  }

  private static double draw(long seed, long unit) {
    long hash = Hashing.komihash5_0(seed).hashLongToLong(unit);
    return (hash >>> 11) / TWO_TO_53;
  }
}
