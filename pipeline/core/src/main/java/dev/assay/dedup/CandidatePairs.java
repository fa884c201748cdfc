package dev.assay.dedup;

import java.util.Arrays;

/**
 * The pairs of one bucket that are worth comparing: each candidate with at most the first K
 * candidates that precede it in keeper order, and with at most the first K of its witnesses that
 * are barred, of its other witnesses, and of its anchors. A bucket of n documents gives at most
 * {@code 4 n K} pairs and costs as much time, whatever n is. Pairs are of leaders of exact groups.
 * Not thread-safe.
 */
public final class CandidatePairs implements BandRecords.BucketSink {

  private final ExactGroups groups;
  private final int compare;
  private final PairSink sink;
  private final int[][] first;
  private final int[] seen = new int[Role.count()];
  private long made;
  private long skipped;

  /**
   * @param compare K, how many of each role a candidate is compared with in a bucket
   * @param sink takes the pairs; the same pair comes from several buckets
   */
  public CandidatePairs(ExactGroups groups, int compare, PairSink sink) {
    if (compare < 1) {
      throw new IllegalArgumentException(
          "Invalid number to compare: " + compare + " (must be > 0)");
    }
    this.groups = groups;
    this.compare = compare;
    this.sink = sink;
    first = new int[Role.count()][compare];
  }

  @Override
  public void bucket(int[] docs, int from, int to) {
    Arrays.fill(seen, 0);
    for (int i = from; i < to; i++) {
      if (groups.role(docs[i]) != Role.CANDIDATE) {
        note(docs[i]);
      }
    }
    for (int i = from; i < to; i++) {
      if (groups.role(docs[i]) == Role.CANDIDATE) {
        pairs(docs[i]);
        note(docs[i]);
      }
    }
  }

  /** Pairs handed over so far, repeats included. */
  public long made() {
    return made;
  }

  /** Comparisons left out so far because of K, counted in each bucket. */
  public long skipped() {
    return skipped;
  }

  private void note(int doc) {
    int role = groups.role(doc).code();
    if (seen[role] < compare) {
      first[role][seen[role]] = doc;
    }
    seen[role]++;
  }

  private void pairs(int doc) {
    for (int role = 0; role < first.length; role++) {
      int compared = Math.min(seen[role], compare);
      for (int i = 0; i < compared; i++) {
        pair(groups.leader(first[role][i]), groups.leader(doc));
      }
      skipped += seen[role] - compared;
    }
  }

  private void pair(int a, int b) {
    if (a != b) {
      made++;
      sink.pair(Math.min(a, b), Math.max(a, b));
    }
  }
}
