package dev.assay.dedup;

import java.io.IOException;
import java.util.Arrays;

/**
 * The pairs that the estimate from signatures does not rule out: those that agree in at least
 * {@link Signature#leastMatches} values.
 */
public final class PlausiblePairs {
  private PlausiblePairs() {}

  /** How many values of the signatures of two documents agree. */
  public interface Matches {
    int of(int a, int b) throws IOException;
  }

  /**
   * @param pairs packed as in {@link Pairs}
   * @param threshold similarity that a pair must reach
   * @param values of a signature
   */
  public static long[] of(long[] pairs, double threshold, int values, Matches matches)
      throws IOException {
    int least = Signature.leastMatches(threshold, values);
    int kept = 0;
    long[] plausible = new long[pairs.length];
    for (long pair : pairs) {
      if (matches.of(Pairs.a(pair), Pairs.b(pair)) >= least) {
        plausible[kept++] = pair;
      }
    }
    return Arrays.copyOf(plausible, kept);
  }
}
