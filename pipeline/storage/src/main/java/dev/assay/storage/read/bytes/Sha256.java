package dev.assay.storage.read.bytes;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 without checked exceptions; one at a time. */
public final class Sha256 {
  private final MessageDigest digest = create();

  private static MessageDigest create() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java platform has SHA-256", impossible);
    }
  }

  public byte[] of(byte[] bytes, int from, int length) {
    digest.update(bytes, from, length);
    return digest.digest();
  }

  public byte[] of(byte[] bytes) {
    return digest.digest(bytes);
  }

  /** Adds to a digest that {@link #finish} will give. */
  public void update(byte[] bytes, int from, int length) {
    digest.update(bytes, from, length);
  }

  /** The digest of what was added, ready to begin anew. */
  public byte[] finish() {
    return digest.digest();
  }
}
