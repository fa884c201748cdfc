package dev.assay.dedup;

import java.util.Arrays;

/**
 * Documents grouped by the SHA-256 of their dedup text. Documents are numbered by their place in
 * the {@link KeeperOrder}. The leader of a group stands for its text in all pairs: its first
 * candidate, or, where it has none, its first document. Immutable.
 */
public final class ExactGroups {

  private static final int WORDS = 4;
  private static final int NONE = -1;

  private final byte[] roles;
  private final int[] leaders;
  private final boolean[] banded;

  private ExactGroups(byte[] roles, int[] leaders, boolean[] banded) {
    this.roles = roles;
    this.leaders = leaders;
    this.banded = banded;
  }

  /**
   * Groups documents.
   *
   * @param digests of document i at {@code [4 i, 4 i + 4)}: its SHA-256 as four longs, first bytes
   *     first; see {@link #put}
   * @param roles codes of {@link Role} per document; kept, not copied
   */
  public static ExactGroups of(long[] digests, byte[] roles) {
    int n = roles.length;
    int[] first = firsts(digests, n);
    int[] leaders = new int[n];
    Arrays.fill(leaders, NONE);
    for (int doc = 0; doc < n; doc++) {
      if (roles[doc] == Role.CANDIDATE.code() && leaders[first[doc]] == NONE) {
        leaders[first[doc]] = doc;
      }
    }
    boolean[] banded = banded(first, roles);
    for (int doc = n - 1; doc >= 0; doc--) {
      int leader = leaders[first[doc]];
      leaders[doc] = leader == NONE ? first[doc] : leader;
    }
    return new ExactGroups(roles, leaders, banded);
  }

  /** Writes a 32-byte digest as document {@code doc} of the packed digests. */
  public static void put(byte[] sha256, long[] digests, int doc) {
    for (int word = 0; word < WORDS; word++) {
      long value = 0;
      for (int i = 0; i < Long.BYTES; i++) {
        value = value << 8 | (sha256[word * Long.BYTES + i] & 0xff);
      }
      digests[doc * WORDS + word] = value;
    }
  }

  /** Number of documents. */
  public int size() {
    return roles.length;
  }

  public Role role(int doc) {
    return Role.of(roles[doc]);
  }

  /** The document that stands for the text of {@code doc} in pairs. */
  public int leader(int doc) {
    return leaders[doc];
  }

  /**
   * Whether {@code doc} goes into bands when it has a signature: the first of its role in its
   * group, since the roles of a bucket are counted apart.
   */
  public boolean banded(int doc) {
    return banded[doc];
  }

  /** For each document the first of its group. */
  private static int[] firsts(long[] digests, int n) {
    int[] first = new int[n];
    int[] table = new int[Integer.highestOneBit(Math.max(2, n)) << 2];
    Arrays.fill(table, NONE);
    int mask = table.length - 1;
    for (int doc = 0; doc < n; doc++) {
      int slot = (int) Mix.mix(digests[doc * WORDS]) & mask;
      while (table[slot] != NONE && !same(digests, table[slot], doc)) {
        slot = slot + 1 & mask;
      }
      if (table[slot] == NONE) {
        table[slot] = doc;
      }
      first[doc] = table[slot];
    }
    return first;
  }

  private static boolean same(long[] digests, int a, int b) {
    return Arrays.equals(
        digests, a * WORDS, a * WORDS + WORDS, digests, b * WORDS, b * WORDS + WORDS);
  }

  private static boolean[] banded(int[] first, byte[] roles) {
    byte[] seen = new byte[roles.length];
    boolean[] banded = new boolean[roles.length];
    for (int doc = 0; doc < roles.length; doc++) {
      int bit = 1 << roles[doc];
      banded[doc] = (seen[first[doc]] & bit) == 0;
      seen[first[doc]] |= (byte) bit;
    }
    return banded;
  }
}
