package dev.assay.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The key that names a record within its source: never position or time, so that it stays the same
 * from release to release.
 */
public final class RecordKey {
  /** Longer keys, in bytes of UTF-8, are hashed. */
  public static final int LONGEST = 200;

  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int DIGITS = 26;

  private RecordKey() {}

  /** {@code ~} and 26 base-32 characters (RFC 4648, lower case): the first 130 bits of a digest. */
  public static String ofDigest(byte[] sha256) {
    StringBuilder key = new StringBuilder(DIGITS + 1).append('~');
    int bits = 0;
    int held = 0;
    int next = 0;
    while (key.length() <= DIGITS) {
      if (held < 5) {
        bits = bits << 8 | sha256[next++] & 0xFF;
        held += 8;
      }
      held -= 5;
      key.append(ALPHABET.charAt(bits >>> held & 31));
    }
    return key.toString();
  }

  /** Stands in for a key that may not be shown or is too long: its digest. */
  public static String hashed(String key) {
    return ofDigest(sha256(key.getBytes(StandardCharsets.UTF_8)));
  }

  /** The key itself, or its digest when it is longer than {@value #LONGEST} bytes. */
  public static String bounded(String key) {
    boolean surelyShort = key.length() * 3 <= LONGEST;
    return surelyShort || key.getBytes(StandardCharsets.UTF_8).length <= LONGEST
        ? key
        : hashed(key);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java platform has SHA-256", impossible);
    }
  }
}
