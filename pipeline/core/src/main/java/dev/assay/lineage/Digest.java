package dev.assay.lineage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A SHA-256 digest (FIPS 180-4).
 *
 * @param hex 64 lower-case hex digits
 */
public record Digest(String hex) {
  private static final int HEX_LENGTH = 64;
  private static final int BUFFER = 1 << 16;

  /**
   * @throws IllegalArgumentException when it is no digest
   */
  public Digest {
    if (!isHex(hex)) {
      throw new IllegalArgumentException(
          "A SHA-256 digest has 64 lower-case hex digits, not `" + hex + "`");
    }
  }

  /** Whether a text could be the hex form of a digest. */
  public static boolean isHex(String text) {
    return text.length() == HEX_LENGTH
        && text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
  }

  public static Digest of(byte[] bytes) {
    return finish(sha256(), bytes);
  }

  /** Of the UTF-8 form of a text. */
  public static Digest ofText(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Of all that is left in a stream, which is not closed. */
  public static Digest of(InputStream in) throws IOException {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[BUFFER];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      digest.update(buffer, 0, read);
    }
    return new Digest(HexFormat.of().formatHex(digest.digest()));
  }

  /** Of all bytes of a file. */
  public static Digest ofFile(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return of(in);
    }
  }

  @Override
  public String toString() {
    return hex;
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static Digest finish(MessageDigest digest, byte[] bytes) {
    return new Digest(HexFormat.of().formatHex(digest.digest(bytes)));
  }
}
