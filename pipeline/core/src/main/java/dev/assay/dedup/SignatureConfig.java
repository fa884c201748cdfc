package dev.assay.dedup;

import java.io.Serializable;

/**
 * How many values a signature has and how they are grouped into bands.
 *
 * <p>Two documents of similarity J share a band with probability {@code 1 - (1 - J^rows)^bands}
 * (Indyk and Motwani 1998; Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, 3.4). More rows
 * give fewer false candidates and need more bands, thus bytes, for the same recall. At a threshold
 * of 0.8, 23 bands of 7 rows are 161 values or 644 bytes: recall 0.996 at 0.8, and 0.86, 0.48, 0.16
 * and 0.037 of the pairs at 0.7, 0.6, 0.5 and 0.4 are compared in vain (16 bands of 6 would be 384
 * bytes, 0.992, and 0.86, 0.53, 0.22 and 0.064).
 *
 * @param bands groups of values, each hashed to one bucket
 * @param rows values in a band
 * @param threshold similarity that the bands are made for
 */
public record SignatureConfig(int bands, int rows, double threshold) implements Serializable {

  /** Values that a signature may have, where the threshold leaves a choice: 768 bytes. */
  private static final int MOST_VALUES = 192;

  /** Bounds the rows where the threshold is nearly 1 and any number would do. */
  private static final int MOST_ROWS = 16;

  public SignatureConfig {
    if (bands < 1 || rows < 1) {
      throw new IllegalArgumentException("Invalid bands and rows: " + bands + " x " + rows);
    }
  }

  /**
   * Bands that find a share of at least {@code recall} of the pairs at {@code threshold} exactly,
   * and more of those above. Half of what may be missed is kept in reserve (limits on comparisons,
   * chance in small sets): bands is the least number with {@code (1 - threshold^rows)^bands <= (1 -
   * recall) / 2}, rows the largest number that keeps the signature within 192 values.
   *
   * @param threshold 0.1 to 1
   * @param recall from 0.5, below 1
   */
  public static SignatureConfig forThreshold(double threshold, double recall) {
    if (!(threshold >= 0.1 && threshold <= 1) || !(recall >= 0.5 && recall < 1)) {
      throw new IllegalArgumentException(
          "Invalid threshold or recall: " + threshold + ", " + recall + " (0.1 to 1; 0.5 to < 1)");
    }
    int rows = 1;
    while (rows < MOST_ROWS && bands(threshold, rows + 1, recall) * (rows + 1) <= MOST_VALUES) {
      rows++;
    }
    return new SignatureConfig((int) bands(threshold, rows, recall), rows, threshold);
  }

  /**
   * A second way to band a signature of {@code values} values, for a lower threshold: as many rows
   * as the values allow, and only as many bands as the recall needs.
   *
   * @throws IllegalArgumentException when even single rows do not reach the recall
   */
  public static SignatureConfig within(int values, double threshold, double recall) {
    for (int rows = MOST_ROWS; rows >= 1; rows--) {
      double bands = bands(threshold, rows, recall);
      if (bands * rows <= values) {
        return new SignatureConfig((int) bands, rows, threshold);
      }
    }
    throw new IllegalArgumentException(
        "Cannot reach recall " + recall + " at " + threshold + " with " + values + " values");
  }

  /** Values of a signature: 32 bits each. */
  public int values() {
    return bands * rows;
  }

  /** Probability that two documents of this similarity share a band. */
  public double recallAt(double similarity) {
    return 1 - StrictMath.pow(1 - StrictMath.pow(similarity, rows), bands);
  }

  private static double bands(double threshold, int rows, double recall) {
    double hit = StrictMath.pow(threshold, rows);
    if (hit >= 1) {
      return 1;
    }
    return StrictMath.ceil(StrictMath.log((1 - recall) / 2) / StrictMath.log1p(-hit));
  }
}
