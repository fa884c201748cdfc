package dev.assay.dedup;

import java.util.Arrays;

/**
 * The pairs of all buckets, document by document, made when they are asked for: each candidate with
 * the leaders of those it is compared with. Immutable and thread-safe after it was made.
 */
public final class Partners {

  private final ExactGroups groups;
  private final Buckets buckets;

  /** Buckets of document d at {@code [starts[d], starts[d + 1])}. */
  private final int[] starts;

  private final int[] bucketsOf;
  private final int[] components;

  public Partners(ExactGroups groups, Buckets buckets) {
    this.groups = groups;
    this.buckets = buckets;
    starts = new int[groups.size() + 1];
    bucketsOf = new int[buckets.members()];
    invert();
    components = join();
  }

  private void invert() {
    for (int at = 0; at < buckets.members(); at++) {
      starts[buckets.member(at) + 1]++;
    }
    for (int doc = 0; doc < groups.size(); doc++) {
      starts[doc + 1] += starts[doc];
    }
    int[] next = Arrays.copyOf(starts, groups.size());
    for (int bucket = 0; bucket < buckets.size(); bucket++) {
      for (int at = buckets.membersFrom(bucket); at < buckets.membersTo(bucket); at++) {
        bucketsOf[next[buckets.member(at)]++] = bucket;
      }
    }
  }

  private int[] join() {
    UnionFind sets = new UnionFind(groups.size());
    for (int bucket = 0; bucket < buckets.size(); bucket++) {
      int one = groups.leader(buckets.member(buckets.membersFrom(bucket)));
      for (int at = buckets.headsFrom(bucket); at < buckets.headsTo(bucket); at++) {
        sets.union(one, groups.leader(buckets.head(at)));
      }
      for (int at = buckets.membersFrom(bucket); at < buckets.membersTo(bucket); at++) {
        sets.union(one, groups.leader(buckets.member(at)));
      }
    }
    int[] roots = new int[groups.size()];
    Arrays.setAll(roots, sets::find);
    return roots;
  }

  ExactGroups groups() {
    return groups;
  }

  /** Comparisons left out because buckets are large, counted in each bucket. */
  public long skipped() {
    return buckets.skipped();
  }

  /** Whether {@code doc} is compared with anyone. */
  boolean has(int doc) {
    return starts[doc + 1] > starts[doc];
  }

  /** Least document of those that {@code doc} is connected with by buckets. */
  public int component(int doc) {
    return components[groups.leader(doc)];
  }

  /** At least as many as {@link #of} gives, repeats included. */
  long bound(int doc) {
    long bound = 0;
    for (int i = starts[doc]; i < starts[doc + 1]; i++) {
      bound += buckets.headsTo(bucketsOf[i]) - buckets.headsFrom(bucketsOf[i]);
    }
    return bound;
  }

  /**
   * The leaders with which the group of {@code doc} is compared.
   *
   * @param found takes them, ascending and distinct, after what it held is cleared
   */
  void of(int doc, IntList found) {
    found.clear();
    int leader = groups.leader(doc);
    for (int i = starts[doc]; i < starts[doc + 1]; i++) {
      int from = buckets.headsFrom(bucketsOf[i]);
      int to = buckets.headsTo(bucketsOf[i]);
      int others = from + buckets.others(bucketsOf[i]);
      for (int at = from; at < to && (at < others || buckets.head(at) < doc); at++) {
        int partner = groups.leader(buckets.head(at));
        if (partner != leader) {
          found.add(partner);
        }
      }
    }
    found.distinct();
  }

  /** All pairs, packed as in {@link Pairs}, ascending and distinct: for small sets. */
  public long[] all() {
    Pairs pairs = new Pairs();
    IntList partners = new IntList();
    for (int doc = 0; doc < groups.size(); doc++) {
      addTo(pairs, doc, partners);
    }
    return pairs.distinct();
  }

  void addTo(Pairs pairs, int doc, IntList partners) {
    of(doc, partners);
    int leader = groups.leader(doc);
    for (int i = 0; i < partners.size(); i++) {
      int partner = partners.at(i);
      pairs.pair(Math.min(leader, partner), Math.max(leader, partner));
    }
  }
}
