package dev.assay.split;

import java.util.Arrays;

/** Where shards begin: by bytes of text before compression, as even as documents allow. */
public final class CutPoints {

  private CutPoints() {}

  /**
   * Cuts documents in their final order into shards. The total is divided by the target, rounded
   * up, into equal shares; a document belongs to the share in which its first byte falls; a share
   * without a document is no shard.
   *
   * @param bytes of the text of each document, in order
   * @param target bytes that a shard should hold, at least 1
   * @return index of the first document of each shard, ascending, from 0; empty without documents
   */
  public static int[] of(long[] bytes, long target) {
    if (target < 1) {
      throw new IllegalArgumentException("Invalid target size: " + target + " (must be > 0)");
    }
    long total = 0;
    for (long size : bytes) {
      total = Math.addExact(total, size);
    }
    int shards = (int) Math.max(1, Math.min(bytes.length, (total + target - 1) / target));
    int[] cuts = new int[Math.min(shards, bytes.length)];
    int found = 0;
    int share = -1;
    long before = 0;
    for (int doc = 0; doc < bytes.length; doc++) {
      int next = share(before, total, shards, Math.max(share, 0));
      if (next > share) {
        cuts[found++] = doc;
        share = next;
      }
      before += bytes[doc];
    }
    return Arrays.copyOf(cuts, found);
  }

  private static int share(long before, long total, int shards, int from) {
    int share = from;
    while (share + 1 < shards && before >= start(share + 1, total, shards)) {
      share++;
    }
    return share;
  }

  /** First byte of a share, without overflow of total times share. */
  private static long start(int share, long total, int shards) {
    return total / shards * share + (total % shards * share + shards - 1) / shards;
  }
}
