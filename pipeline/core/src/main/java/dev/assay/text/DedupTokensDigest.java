package dev.assay.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * SHA-256 of the dedup text: the text lower-cased code point by code point, as UTF-8. Texts with
 * the same digest are exact copies. A lone surrogate takes the three bytes it would have as a code
 * point, so that different texts have different bytes. Not thread-safe.
 */
final class DedupTokensDigest {

  private static final int ROOM = 4;

  private final byte[] bytes = new byte[16384];
  private final MessageDigest sha256 = sha256();

  /** Digest of {@code text[0, length)}, 32 bytes. */
  byte[] digest(char[] text, int length) {
    byte[] out = bytes;
    int full = out.length - ROOM;
    int n = 0;
    for (int i = 0; i < length; i++) {
      if (n > full) {
        sha256.update(out, 0, n);
        n = 0;
      }
      char c = DedupTokens.lower(text[i]);
      if (c < 0x80) {
        out[n++] = (byte) c;
      } else if (Character.isHighSurrogate(c)
          && i + 1 < length
          && Character.isLowSurrogate(text[i + 1])) {
        n = four(DedupTokens.lower(Character.toCodePoint(c, text[++i])), n);
      } else {
        n = few(c, n);
      }
    }
    sha256.update(out, 0, n);
    return sha256.digest();
  }

  private int few(char c, int at) {
    int n = at;
    if (c < 0x800) {
      bytes[n++] = (byte) (0xc0 | c >> 6);
    } else {
      bytes[n++] = (byte) (0xe0 | c >> 12);
      bytes[n++] = (byte) (0x80 | ((c >> 6) & 0x3f));
    }
    bytes[n++] = (byte) (0x80 | (c & 0x3f));
    return n;
  }

  private int four(int codePoint, int at) {
    bytes[at] = (byte) (0xf0 | codePoint >> 18);
    bytes[at + 1] = (byte) (0x80 | ((codePoint >> 12) & 0x3f));
    bytes[at + 2] = (byte) (0x80 | ((codePoint >> 6) & 0x3f));
    bytes[at + 3] = (byte) (0x80 | (codePoint & 0x3f));
    return at + 4;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
