package dev.assay.dedup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/**
 * The total order in which copies are preferred, as bytes that compare without knowing the run.
 *
 * <p>A key is one byte for the role (anchors, then witnesses, then candidates), eight bytes for
 * each criterion of {@code dedup.keep}, then the id in UTF-8; unsigned bytewise comparison gives
 * the order, so an external sort needs no code of ours. The smaller key is the better copy. All of
 * {@code dev.assay.dedup} numbers documents by their place in this order.
 */
public final class KeeperOrder {

  /** Instant of a document without a date of publication: it comes after all that have one. */
  public static final long UNPUBLISHED = Long.MAX_VALUE;

  /** What a copy is preferred for; the words of {@code dedup.keep}. */
  public enum Criterion {
    /** Best rank of license first; 0 is best. */
    LICENSE,
    /** Highest priority of the source first. */
    PRIORITY,
    /** Earliest first, absent last. */
    PUBLISHED,
    /** Longest text first. */
    LENGTH
  }

  private final List<Criterion> criteria;

  /** The order by {@code criteria}, first the most important; repeats are refused. */
  public KeeperOrder(List<Criterion> criteria) {
    this.criteria = List.copyOf(criteria);
    if (!criteria.isEmpty() && EnumSet.copyOf(criteria).size() != criteria.size()) {
      throw new IllegalArgumentException("Cannot keep by a criterion twice: " + criteria);
    }
  }

  /**
   * The key of one document.
   *
   * @param licenseRank place of its license for the purpose, 0 is best
   * @param priority of its source, higher is better
   * @param published any increasing measure of time, such as seconds from 1970, or {@link
   *     #UNPUBLISHED}
   * @param length of its text in code points
   */
  public byte[] key(
      Role role, int licenseRank, int priority, long published, long length, String id) {
    byte[] name = id.getBytes(StandardCharsets.UTF_8);
    ByteBuffer key = ByteBuffer.allocate(1 + Long.BYTES * criteria.size() + name.length);
    key.put(group(role));
    for (Criterion criterion : criteria) {
      long value =
          switch (criterion) {
            case LICENSE -> licenseRank;
            case PRIORITY -> -(long) priority;
            case PUBLISHED -> published;
            case LENGTH -> -length;
          };
      key.putLong(value ^ Long.MIN_VALUE);
    }
    return key.put(name).array();
  }

  /**
   * Places of {@code keys} in the order.
   *
   * @return for each place, from the best on, the index of its key
   * @throws IllegalArgumentException when two keys are equal: ids must be unique
   */
  public static int[] sort(List<byte[]> keys) {
    Integer[] order = new Integer[keys.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Arrays.compareUnsigned(keys.get(a), keys.get(b)));
    int[] sorted = new int[order.length];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = order[i];
      if (i > 0 && Arrays.equals(keys.get(sorted[i - 1]), keys.get(sorted[i]))) {
        throw new IllegalArgumentException("Cannot order two documents with the same id");
      }
    }
    return sorted;
  }

  private static byte group(Role role) {
    return switch (role) {
      case ANCHOR -> 0;
      case BARRED_WITNESS, WITNESS -> 1;
      case CANDIDATE -> 2;
    };
  }
}
