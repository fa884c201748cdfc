package dev.assay.storage.read.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Strict UTF-8 after RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF. */
public final class Utf8 {
  static final int BYTE_ORDER_MARK_LENGTH = 3;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGHS = 0x8080_8080_8080_8080L;

  private Utf8() {}

  /** Index after a byte order mark, or {@code from} when none stands there. */
  public static int afterByteOrderMark(byte[] bytes, int from, int to) {
    boolean marked =
        to - from >= BYTE_ORDER_MARK_LENGTH
            && bytes[from] == (byte) 0xEF
            && bytes[from + 1] == (byte) 0xBB
            && bytes[from + 2] == (byte) 0xBF;
    return marked ? from + BYTE_ORDER_MARK_LENGTH : from;
  }

  /**
   * @return index of the first byte that cannot be, or -1 when all is valid
   */
  public static int firstInvalid(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to) {
      if (bytes[i] >= 0) {
        i = skipAscii(bytes, i + 1, to);
        continue;
      }
      int length = sequence(bytes, i, to, bytes[i] & 0xFF);
      if (length == 0) {
        return i;
      }
      i += length;
    }
    return -1;
  }

  private static int skipAscii(byte[] bytes, int from, int to) {
    int i = from;
    while (i <= to - Long.BYTES && ((long) LONGS.get(bytes, i) & HIGHS) == 0) {
      i += Long.BYTES;
    }
    while (i < to && bytes[i] >= 0) {
      i++;
    }
    return i;
  }

  /** Length of the sequence that begins here, 0 when it is not valid. */
  private static int sequence(byte[] bytes, int at, int to, int first) {
    if (first >= 0xC2 && first <= 0xDF) {
      return tail(bytes, at, to, 2, 0x80, 0xBF);
    }
    if (first >= 0xE0 && first <= 0xEF) {
      int low = first == 0xE0 ? 0xA0 : 0x80;
      return tail(bytes, at, to, 3, low, first == 0xED ? 0x9F : 0xBF);
    }
    if (first >= 0xF0 && first <= 0xF4) {
      int low = first == 0xF0 ? 0x90 : 0x80;
      return tail(bytes, at, to, 4, low, first == 0xF4 ? 0x8F : 0xBF);
    }
    return 0;
  }

  private static int tail(byte[] bytes, int at, int to, int length, int low, int high) {
    if (at + length > to) {
      return 0;
    }
    int second = bytes[at + 1] & 0xFF;
    if (second < low || second > high) {
      return 0;
    }
    for (int i = at + 2; i < at + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
