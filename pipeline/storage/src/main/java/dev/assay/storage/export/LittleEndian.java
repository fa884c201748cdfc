package dev.assay.storage.export;

import java.io.ByteArrayOutputStream;

/** Bytes as C programs on most machines lay them out. */
final class LittleEndian {
  private LittleEndian() {}

  static void uint32(ByteArrayOutputStream out, long value) {
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      out.write((int) (value >>> shift));
    }
  }

  static void int64(ByteArrayOutputStream out, long value) {
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      out.write((int) (value >>> shift));
    }
  }
}
