package dev.assay.storage.verify;

import dev.assay.lineage.Counts;
import dev.assay.lineage.Fate;
import dev.assay.verify.IdIndex;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What has to be remembered of every row of the ledger, by its position: 53 bytes and its id, in
 * arrays.
 */
final class LedgerIndex {
  static final int NO_SHARD = -1;

  private static final Fate[] FATES = Fate.values();

  private final IdIndex ids;
  private final byte[] fates;
  private final long[] contentHigh;
  private final long[] contentLow;
  private final long[] facts;
  private final long[] texts;
  private final int[] shards;
  private final int[] rows;
  private final int[] copies;
  private boolean copiesKnown;
  private final BitSet quarantined = new BitSet();
  private final BitSet seen = new BitSet();
  private final SortedMap<String, Counts> counts = new TreeMap<>();
  private final SortedMap<String, SortedSet<String>> rules = new TreeMap<>();
  private final Map<String, long[]> running = new HashMap<>();

  LedgerIndex(int size) {
    ids = new IdIndex(size);
    fates = new byte[size];
    contentHigh = new long[size];
    contentLow = new long[size];
    facts = new long[size];
    texts = new long[size];
    shards = new int[size];
    rows = new int[size];
    copies = new int[size];
    Arrays.fill(shards, NO_SHARD);
    Arrays.fill(fates, (byte) Fate.UNREADABLE.ordinal());
  }

  /** The position of the new row; its id gets none when another row has it already. */
  int add(String id) {
    return ids.add(id) == IdIndex.NONE ? -1 - ids.skip() : ids.size() - 1;
  }

  /** A row for which this is never called counts nowhere. */
  void put(int ordinal, String source, Fate fate, boolean isQuarantined) {
    fates[ordinal] = (byte) fate.ordinal();
    quarantined.set(ordinal, isQuarantined);
    running.computeIfAbsent(source, s -> new long[FATES.length])[fate.ordinal()]++;
  }

  void putContent(int ordinal, long high, long low, long fingerprint) {
    contentHigh[ordinal] = high;
    contentLow[ordinal] = low;
    facts[ordinal] = fingerprint;
  }

  void place(int ordinal, int shard, int row) {
    shards[ordinal] = shard;
    rows[ordinal] = row;
  }

  /** Notes the first bits of the digest by which exact copies are found. */
  void text(int ordinal, long bits) {
    texts[ordinal] = bits;
  }

  /** False when both digests are known and differ. */
  boolean maySayTheSame(int ordinal, int other) {
    return texts[ordinal] == 0 || texts[other] == 0 || texts[ordinal] == texts[other];
  }

  void rule(String name, String version) {
    rules.computeIfAbsent(name, n -> new TreeSet<>()).add(version);
  }

  void addCopy(int ordinal) {
    copies[ordinal]++;
  }

  /** Says that all copies were counted. */
  void endCopies() {
    copiesKnown = true;
  }

  /** Notes that a shard holds the document; false when one did before. */
  boolean see(int ordinal) {
    boolean first = !seen.get(ordinal);
    seen.set(ordinal);
    return first;
  }

  /** The position of an id, or {@link IdIndex#NONE}. */
  int find(String id) {
    return ids.find(id);
  }

  int size() {
    return ids.size();
  }

  Fate fate(int ordinal) {
    return FATES[fates[ordinal]];
  }

  boolean isQuarantined(int ordinal) {
    return quarantined.get(ordinal);
  }

  boolean hasContent(int ordinal, long high, long low) {
    return contentHigh[ordinal] == high && contentLow[ordinal] == low;
  }

  long fingerprint(int ordinal) {
    return facts[ordinal];
  }

  /** Position of the shard among the shards, {@link #NO_SHARD} when none. */
  int shard(int ordinal) {
    return shards[ordinal];
  }

  int row(int ordinal) {
    return rows[ordinal];
  }

  /** Whether so many copies were removed in favour of it; true while they are not known. */
  boolean hasCopies(int ordinal, int number) {
    return !copiesKnown || copies[ordinal] == number;
  }

  int copies(int ordinal) {
    return copies[ordinal];
  }

  /** The next kept row, from a position on, that no shard was seen to hold; -1 when none. */
  int nextUnseen(int from) {
    for (int i = from; i < size(); i++) {
      if (fate(i) == Fate.KEPT && !seen.get(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Rows by source and fate. */
  SortedMap<String, Counts> counts() {
    if (counts.isEmpty()) {
      running.forEach((source, n) -> counts.put(source, new Counts(n[0], n[1], n[2], n[3], n[4])));
    }
    return counts;
  }

  /** Versions of every rule that a row names. */
  SortedMap<String, SortedSet<String>> rules() {
    return rules;
  }
}
