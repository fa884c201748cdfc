package dev.assay.storage.staging;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ByteWriter} wrote. */
public final class ByteReader {
  private final byte[] bytes;
  private final int end;
  private int position;

  public ByteReader(byte[] bytes, int from, int end) {
    this.bytes = bytes;
    this.position = from;
    this.end = end;
  }

  public ByteReader(byte[] bytes) {
    this(bytes, 0, bytes.length);
  }

  public boolean hasMore() {
    return position < end;
  }

  public int readByte() {
    return bytes[position++] & 0xFF;
  }

  public long readVarint() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      int next = bytes[position++];
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  public int readInt() {
    int value = 0;
    for (int i = 0; i < Integer.BYTES; i++) {
      value = value << 8 | readByte();
    }
    return value;
  }

  public long readLong() {
    return (long) readInt() << 32 | readInt() & 0xFFFFFFFFL;
  }

  public byte[] readBytes(int count) {
    byte[] copy = Arrays.copyOfRange(bytes, position, position + count);
    position += count;
    return copy;
  }

  public void skipBytes(int count) {
    position += count;
  }

  public @Nullable String readString() {
    int length = (int) readVarint() - 1;
    if (length < 0) {
      return null;
    }
    String value = new String(bytes, position, length, StandardCharsets.UTF_8);
    position += length;
    return value;
  }

  /** Steps over a string without decoding it. */
  public void skipString() {
    int length = (int) readVarint() - 1;
    position += Math.max(0, length);
  }
}
