package dev.assay.storage.read;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 without checked exceptions. */
final class Sha256 {
  private final MessageDigest digest = create();

  private static MessageDigest create() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java platform has SHA-256", impossible);
    }
  }

  byte[] of(byte[] bytes, int from, int length) {
    digest.update(bytes, from, length);
    return digest.digest();
  }

  byte[] of(byte[] bytes) {
    return digest.digest(bytes);
  }

  void update(byte[] bytes, int from, int length) {
    digest.update(bytes, from, length);
  }

  byte[] finish() {
    return digest.digest();
  }
}
