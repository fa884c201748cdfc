package dev.assay.storage.read.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Every line is a record. */
public final class LineEnds implements RecordEnds {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGHS = 0x8080_8080_8080_8080L;
  private static final long LINE_FEEDS = ONES * '\n';

  @Override
  public int find(byte[] bytes, int from, int to) {
    int i = from;
    for (; i <= to - Long.BYTES; i += Long.BYTES) {
      long zeroWhereFound = (long) LONGS.get(bytes, i) ^ LINE_FEEDS;
      long found = (zeroWhereFound - ONES) & ~zeroWhereFound & HIGHS;
      if (found != 0) {
        return i + Long.numberOfTrailingZeros(found) / Byte.SIZE;
      }
    }
    for (; i < to; i++) {
      if (bytes[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  @Override
  public int innerLines() {
    return 0;
  }

  @Override
  public boolean isOpen() {
    return false;
  }
}
