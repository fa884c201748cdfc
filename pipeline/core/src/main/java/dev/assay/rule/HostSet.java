package dev.assay.rule;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Many web hosts in little memory: a million take about 30 MB, all bytes in one array and a hash
 * table of places in it. Immutable and safe for many threads.
 */
public final class HostSet {
  private final byte[] bytes;
  private final int[] table;

  private HostSet(byte[] bytes, int[] table) {
    this.bytes = bytes;
    this.table = table;
  }

  /**
   * @param hosts in any case; {@code *.example.org} and {@code .example.org} are {@code
   *     example.org}
   */
  public static HostSet of(List<String> hosts) {
    byte[][] all = new byte[hosts.size()][];
    int total = 1;
    for (int i = 0; i < all.length; i++) {
      all[i] = (plain(hosts.get(i)) + "\n").getBytes(StandardCharsets.UTF_8);
      total += all[i].length;
    }
    int size = Math.max(16, Integer.highestOneBit(Math.max(1, all.length)) * 4);
    HostSet set = new HostSet(new byte[total], new int[size]);
    int end = 1;
    for (byte[] host : all) {
      end = set.add(host, end);
    }
    return set;
  }

  private static String plain(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    String bare = lower.startsWith("*.") ? lower.substring(2) : lower;
    return bare.startsWith(".") ? bare.substring(1) : bare;
  }

  private int add(byte[] host, int end) {
    int slot = hash(host, 0, host.length - 1) & (table.length - 1);
    while (table[slot] != 0) {
      if (equal(table[slot], host, 0, host.length - 1)) {
        return end;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    table[slot] = end;
    System.arraycopy(host, 0, bytes, end, host.length);
    return end + host.length;
  }

  /** Whether the host or a domain above it is in the set. */
  public boolean meets(String host) {
    byte[] wanted = host.getBytes(StandardCharsets.UTF_8);
    for (int start = 0; start < wanted.length; start++) {
      if ((start == 0 || wanted[start - 1] == '.') && has(wanted, start)) {
        return true;
      }
    }
    return false;
  }

  private boolean has(byte[] host, int start) {
    int slot = hash(host, start, host.length) & (table.length - 1);
    while (table[slot] != 0) {
      if (equal(table[slot], host, start, host.length)) {
        return true;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return false;
  }

  private boolean equal(int place, byte[] host, int start, int end) {
    int length = end - start;
    return place + length < bytes.length
        && bytes[place + length] == '\n'
        && Arrays.equals(bytes, place, place + length, host, start, end);
  }

  /** FNV-1a, its bits mixed once more. */
  private static int hash(byte[] host, int start, int end) {
    int hash = 0x811C9DC5;
    for (int i = start; i < end; i++) {
      hash = (hash ^ host[i]) * 0x01000193;
    }
    return hash ^ (hash >>> 15);
  }
}
