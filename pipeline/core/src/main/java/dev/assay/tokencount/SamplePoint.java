package dev.assay.tokencount;

import java.util.ArrayList;
import java.util.List;

/**
 * A place in the texts of a source at which tokens are counted exactly.
 *
 * @param document position among the documents given
 * @param place in the document, from 0 to below 1; negative when all of it is counted
 */
public record SamplePoint(int document, double place) {
  /** Points in a source: sums then err by 1 % (one deviation) at most. */
  static final int POINTS = 96;

  /** Sources with fewer characters are counted whole: a sample costs as much. */
  static final long WHOLE_BELOW = 50_000;

  private static final double WHOLE = -1;

  /**
   * Points at equal distances along the texts of all documents, so that each stands for as much
   * text as any other (systematic sampling with probability proportional to size: Cochran, Sampling
   * Techniques, 1977, section 9A). The same documents in the same order give the same points.
   *
   * @param lengths characters of each document, in an order that has little to do with what they
   *     hold
   */
  public static List<SamplePoint> of(int[] lengths) {
    long total = 0;
    for (int length : lengths) {
      total += length;
    }
    return total < WHOLE_BELOW ? whole(lengths) : spread(lengths, total);
  }

  private static List<SamplePoint> whole(int[] lengths) {
    List<SamplePoint> points = new ArrayList<>();
    for (int i = 0; i < lengths.length; i++) {
      if (lengths[i] > 0) {
        points.add(new SamplePoint(i, WHOLE));
      }
    }
    return points;
  }

  private static List<SamplePoint> spread(int[] lengths, long total) {
    List<SamplePoint> points = new ArrayList<>(POINTS);
    long before = 0;
    for (int i = 0; i < lengths.length; i++) {
      long after = before + lengths[i];
      for (long at = at(points.size(), total); at < after && points.size() < POINTS; ) {
        points.add(new SamplePoint(i, (double) (at - before) / lengths[i]));
        at = at(points.size(), total);
      }
      before = after;
    }
    return points;
  }

  /** The middle of the point's share. */
  private static long at(int point, long total) {
    return (long) ((point + 0.5) / POINTS * total);
  }

  public boolean isWhole() {
    return place < 0;
  }
}
