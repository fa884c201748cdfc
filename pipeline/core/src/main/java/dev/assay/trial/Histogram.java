package dev.assay.trial;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * How values of good and bad documents are spread over ranges of equal width.
 *
 * @param low beginning of the first range
 * @param high end of the last
 * @param good documents in each range
 * @param bad documents in each range
 */
public record Histogram(double low, double high, int[] good, int[] bad) {

  /**
   * From the 1st to the 99th of a hundred values; what lies beyond counts in the outer ranges.
   *
   * @param ranges how many
   */
  public static Histogram of(double[] good, double[] bad, int ranges) {
    double[] all =
        DoubleStream.concat(Arrays.stream(good), Arrays.stream(bad))
            .filter(value -> !Double.isNaN(value))
            .sorted()
            .toArray();
    double low = all[(int) ((all.length - 1) * 0.01)];
    double high = all[(int) Math.ceil((all.length - 1) * 0.99)];
    return new Histogram(low, high, count(good, low, high, ranges), count(bad, low, high, ranges));
  }

  private static int[] count(double[] values, double low, double high, int ranges) {
    int[] counts = new int[ranges];
    for (double value : values) {
      if (!Double.isNaN(value)) {
        double share = high > low ? (value - low) / (high - low) : 0;
        counts[Math.max(0, Math.min(ranges - 1, (int) (share * ranges)))]++;
      }
    }
    return counts;
  }

  /** Beginning of a range. */
  public double from(int range) {
    return low + (high - low) * range / good.length;
  }
}
