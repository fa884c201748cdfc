package dev.assay.storage.staging;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A growing buffer of varints, strings and bytes. */
public final class ByteWriter {
  private static final int FIRST_SIZE = 256;

  private byte[] bytes = new byte[FIRST_SIZE];
  private int length;

  public int length() {
    return length;
  }

  /** The buffer itself; only the first {@link #length()} bytes are meant. */
  public byte[] array() {
    return bytes;
  }

  public byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  public void clear() {
    length = 0;
  }

  public void writeByte(int value) {
    reserve(1);
    bytes[length++] = (byte) value;
  }

  /** Little-endian base 128; negative values take ten bytes. */
  public void writeVarint(long value) {
    reserve(10);
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      bytes[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  public void writeInt(int value) {
    reserve(Integer.BYTES);
    for (int shift = 24; shift >= 0; shift -= 8) {
      bytes[length++] = (byte) (value >>> shift);
    }
  }

  public void writeLong(long value) {
    writeInt((int) (value >>> 32));
    writeInt((int) value);
  }

  public void writeBytes(byte[] source, int from, int count) {
    reserve(count);
    System.arraycopy(source, from, bytes, length, count);
    length += count;
  }

  /** Length plus one, then UTF-8; a null string is a zero. */
  public void writeString(@Nullable String value) {
    if (value == null) {
      writeByte(0);
      return;
    }
    writeBlock(value.getBytes(StandardCharsets.UTF_8));
  }

  /** Length plus one, then the bytes: the form of a string whose UTF-8 is at hand. */
  public void writeBlock(byte[] utf8) {
    writeVarint(utf8.length + 1L);
    writeBytes(utf8, 0, utf8.length);
  }

  private void reserve(int count) {
    if (length + count > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + count, bytes.length + (bytes.length >> 1)));
    }
  }
}
