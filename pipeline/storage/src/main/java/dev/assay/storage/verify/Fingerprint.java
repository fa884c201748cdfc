package dev.assay.storage.verify;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import org.jspecify.annotations.Nullable;

/** Short forms of what two files say of the same document, to compare without keeping it. */
final class Fingerprint {
  private static final Hasher64 HASHER = Hashing.komihash5_0();
  private static final int DIGITS = 64;
  private static final int HALF = 16;

  private Fingerprint() {}

  /** Of the columns that ledger and shard share beside id and content digest. */
  static long of(
      String source, String origin, long record, String sourceSha256, long chars, long tokens) {
    long hash = HASHER.hashCharsToLong(source);
    hash = HASHER.hashLongLongToLong(hash, HASHER.hashCharsToLong(origin));
    hash = HASHER.hashLongLongToLong(hash, HASHER.hashCharsToLong(sourceSha256));
    hash = HASHER.hashLongLongToLong(hash, record);
    hash = HASHER.hashLongLongToLong(hash, chars);
    return HASHER.hashLongLongToLong(hash, tokens);
  }

  /** Whether it is a digest in lower-case hex. */
  static boolean isDigest(@Nullable String hex) {
    if (hex == null || hex.length() != DIGITS) {
      return false;
    }
    for (int i = 0; i < DIGITS; i++) {
      char c = hex.charAt(i);
      if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
        return false;
      }
    }
    return true;
  }

  /** The first 64 bits of a digest. */
  static long high(String hex) {
    return Long.parseUnsignedLong(hex, 0, HALF, 16);
  }

  /** The next 64 bits of a digest. */
  static long low(String hex) {
    return Long.parseUnsignedLong(hex, HALF, 2 * HALF, 16);
  }
}
