package dev.assay.dedup;

/**
 * Exact Jaccard similarity of sets given as distinct values in ascending order. A set without
 * members is similar to nothing, not even to another: such texts have exact copies only.
 */
public final class Jaccard {

  private Jaccard() {}

  /** Members of both over members of either, 0 to 1. */
  public static double exact(long[] a, long[] b) {
    return similarity(common(a, b, 0), a.length, b.length);
  }

  /**
   * The same number when it is at least {@code threshold}, else -1, given up as soon as it cannot
   * be reached.
   */
  public static double atLeast(long[] a, long[] b, double threshold) {
    int least = leastCommon(a.length, b.length, threshold);
    if (least > Math.min(a.length, b.length)) {
      return -1;
    }
    int common = common(a, b, least);
    double similarity = similarity(common, a.length, b.length);
    return common >= 0 && similarity >= threshold ? similarity : -1;
  }

  /** Least number of common members with which sets of these sizes can reach the threshold. */
  static int leastCommon(int a, int b, double threshold) {
    double least = threshold / (1 + threshold) * ((double) a + b);
    return (int) Math.max(0, Math.ceil(least - 1e-6 * (1 + least)));
  }

  /** Common members, or -1 when they are fewer than {@code least}; exact where least is 0. */
  private static int common(long[] a, long[] b, int least) {
    int mayMissA = a.length - least;
    int mayMissB = b.length - least;
    int i = 0;
    int j = 0;
    int common = 0;
    while (i < a.length && j < b.length) {
      long x = a[i];
      long y = b[j];
      if (x == y) {
        common++;
      }
      i += x <= y ? 1 : 0;
      j += y <= x ? 1 : 0;
      if (i - common > mayMissA || j - common > mayMissB) {
        return -1;
      }
    }
    return common;
  }

  private static double similarity(int common, int a, int b) {
    long either = (long) a + b - common;
    return either == 0 ? 0 : (double) common / either;
  }
}
