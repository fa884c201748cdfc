package dev.assay.storage.read.office;

import java.nio.charset.StandardCharsets;

/** Files of Office before 2007, and packages that are encrypted (MS-CFB). */
final class CompoundFile {
  private static final long MAGIC = 0xD0CF11E0A1B11AE1L;
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private CompoundFile() {}

  static boolean is(byte[] bytes) {
    if (bytes.length < Long.BYTES) {
      return false;
    }
    long first = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      first = first << Byte.SIZE | bytes[i] & 0xFF;
    }
    return first == MAGIC;
  }

  static PackageFault fault(byte[] bytes) {
    return contains(bytes)
        ? new PackageFault("encrypted", "it needs a password")
        : new PackageFault("unknown-format", "a document of Office before 2007");
  }

  private static boolean contains(byte[] bytes) {
    for (int i = 0; i + ENCRYPTED.length <= bytes.length; i += 2) {
      int same = 0;
      while (same < ENCRYPTED.length && bytes[i + same] == ENCRYPTED[same]) {
        same++;
      }
      if (same == ENCRYPTED.length) {
        return true;
      }
    }
    return false;
  }
}
