package dev.assay.beam.work;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Many strings in one array of UTF-8 bytes: a tenth of the memory of as many String objects. */
public final class StringTable {
  private byte[] bytes = new byte[1 << 12];
  private long[] starts;
  private int size;

  public StringTable(int expected) {
    starts = new long[expected + 1];
  }

  public int size() {
    return size;
  }

  public void add(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    long start = starts[size];
    int end = Math.toIntExact(start + utf8.length);
    if (end > bytes.length) {
      bytes =
          Arrays.copyOf(
              bytes, (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(end, bytes.length * 2L)));
    }
    System.arraycopy(utf8, 0, bytes, (int) start, utf8.length);
    if (size + 2 > starts.length) {
      starts = Arrays.copyOf(starts, starts.length + (starts.length >> 1) + 2);
    }
    starts[++size] = end;
  }

  public String string(int index) {
    int start = (int) starts[index];
    return new String(bytes, start, (int) starts[index + 1] - start, StandardCharsets.UTF_8);
  }

  /** Order of the UTF-8 bytes, which is the order of code points. */
  public int compare(int a, int b) {
    return Arrays.compareUnsigned(
        bytes, (int) starts[a], (int) starts[a + 1], bytes, (int) starts[b], (int) starts[b + 1]);
  }
}
