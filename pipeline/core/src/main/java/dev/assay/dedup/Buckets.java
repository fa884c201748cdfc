package dev.assay.dedup;

import java.util.Arrays;

/**
 * Buckets as they are kept until pairs are made of them: of each the first few documents of each
 * role, and the candidates that have someone to be compared with. A bucket of n documents takes at
 * most {@code n + 4 K} numbers, where its pairs would be {@code 4 n K}. Not thread-safe.
 */
public final class Buckets implements BandRecords.BucketSink {

  private final ExactGroups groups;
  private final int compare;
  private final int[][] first;
  private final int[] seen = new int[Role.count()];
  private final IntList heads = new IntList();
  private final IntList members = new IntList();

  /** Three numbers a bucket: end of its heads, how many are no candidates, end of its members. */
  private final IntList ends = new IntList();

  private long skipped;

  /**
   * @param compare K, how many of each role a candidate is compared with in a bucket
   */
  public Buckets(ExactGroups groups, int compare) {
    if (compare < 1) {
      throw new IllegalArgumentException(
          "Invalid number to compare: " + compare + " (must be > 0)");
    }
    this.groups = groups;
    this.compare = compare;
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
    int others = 0;
    for (int role = 0; role < Role.CANDIDATE.code(); role++) {
      others += Math.min(seen[role], compare);
    }
    int before = members.size();
    for (int i = from; i < to; i++) {
      if (groups.role(docs[i]) == Role.CANDIDATE) {
        member(docs[i], others);
        note(docs[i]);
      }
    }
    if (members.size() > before) {
      close(others);
    }
  }

  private void note(int doc) {
    int role = groups.role(doc).code();
    if (seen[role] < compare) {
      first[role][seen[role]] = doc;
    }
    seen[role]++;
  }

  private void member(int doc, int others) {
    if (others > 0 || seen[Role.CANDIDATE.code()] > 0) {
      members.add(doc);
    }
    for (int role = 0; role < seen.length; role++) {
      skipped += Math.max(0, seen[role] - compare);
    }
  }

  private void close(int others) {
    for (int role = 0; role < seen.length; role++) {
      int last = role == Role.CANDIDATE.code() ? seen[role] - 1 : seen[role];
      heads.addAll(first[role], Math.min(last, compare));
    }
    ends.add(heads.size());
    ends.add(others);
    ends.add(members.size());
  }

  /** Comparisons left out because of K, counted in each bucket. */
  public long skipped() {
    return skipped;
  }

  /** Number of buckets that give pairs. */
  public int size() {
    return ends.size() / 3;
  }

  int compare() {
    return compare;
  }

  int headsFrom(int bucket) {
    return bucket == 0 ? 0 : ends.at(3 * bucket - 3);
  }

  int headsTo(int bucket) {
    return ends.at(3 * bucket);
  }

  /** Documents of {@link #headsFrom} on that are no candidates and go with every member. */
  int others(int bucket) {
    return ends.at(3 * bucket + 1);
  }

  int head(int at) {
    return heads.at(at);
  }

  int membersFrom(int bucket) {
    return bucket == 0 ? 0 : ends.at(3 * bucket - 1);
  }

  int membersTo(int bucket) {
    return ends.at(3 * bucket + 2);
  }

  int member(int at) {
    return members.at(at);
  }

  int members() {
    return members.size();
  }

  /** Everything as numbers, to be stored; see {@link #addAll}. */
  public int[] toInts() {
    int[] packed = new int[5 + ends.size() + heads.size() + members.size()];
    packed[0] = (int) (skipped >>> 32);
    packed[1] = (int) skipped;
    packed[2] = ends.size();
    packed[3] = heads.size();
    packed[4] = members.size();
    int at = ends.copyTo(packed, 5);
    at = heads.copyTo(packed, at);
    members.copyTo(packed, at);
    return packed;
  }

  /** Adds buckets stored by {@link #toInts}. */
  public void addAll(int[] packed) {
    skipped += (long) packed[0] << 32 | packed[1] & 0xffffffffL;
    int headsBefore = heads.size();
    int membersBefore = members.size();
    int at = 5;
    for (int i = 0; i < packed[2]; i += 3) {
      ends.add(packed[at + i] + headsBefore);
      ends.add(packed[at + i + 1]);
      ends.add(packed[at + i + 2] + membersBefore);
    }
    at += packed[2];
    heads.addAll(packed, at, packed[3]);
    members.addAll(packed, at + packed[3], packed[4]);
  }
}
