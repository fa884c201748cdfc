package dev.assay.storage.read.bytes;

import java.io.IOException;
import java.util.Arrays;

/**
 * The bytes of a file, one after the other, of which a record is held that begins at a mark. A
 * record longer than a limit is passed over without being held.
 */
final class ByteWindow {
  private static final int FIRST_BUFFER = 1 << 17;
  private static final int LARGEST_BUFFER = Integer.MAX_VALUE - 8;

  private final CorpusFile file;
  private final long longest;
  private final Sha256 sha256 = new Sha256();
  private byte[] buffer = new byte[FIRST_BUFFER];
  private int next;
  private int filled;
  private long base;
  private long lines;
  private int mark = -1;
  private long markOffset;
  private int counted;
  private long passed;
  private long lineOfLong;
  private int to;

  ByteWindow(CorpusFile file, long longest) {
    this.file = file;
    this.longest = Math.min(LARGEST_BUFFER - FIRST_BUFFER, longest);
  }

  /** The next byte without taking it, or -1 at the end. */
  int peek() throws IOException {
    return next < filled || fill() ? buffer[next] & 0xFF : -1;
  }

  /** The next byte, or -1 at the end. */
  int take() throws IOException {
    return next < filled || fill() ? buffer[next++] & 0xFF : -1;
  }

  /** Takes bytes up to one of two, which is taken and given; -1 at the end. */
  int takeTo(int a, int b) throws IOException {
    while (true) {
      byte[] bytes = buffer;
      int end = filled;
      for (int i = next; i < end; i++) {
        int c = bytes[i];
        if (c == a || c == b) {
          next = i + 1;
          return c;
        }
      }
      next = end;
      if (!fill()) {
        return -1;
      }
    }
  }

  /** Where the next byte stands in the file. */
  long offset() {
    return base + next;
  }

  /** The next byte begins a record. */
  void mark() {
    mark = next;
    markOffset = offset();
    passed = 0;
    lineOfLong = 0;
  }

  /** The mark is moved back by bytes just taken. */
  void markBack(int bytes) {
    next -= bytes;
    mark();
    next += bytes;
  }

  /** The record that was marked ends before the next byte. */
  void endRecord() {
    to = next;
  }

  /** Forgets the record. */
  void release() {
    if (passed > 0) {
      sha256.finish();
    }
    mark = -1;
    passed = 0;
  }

  /** Line in which a byte stands that is not before those asked for earlier. */
  private long lineAt(int index) {
    for (; counted < index; counted++) {
      lines += buffer[counted] == '\n' ? 1 : 0;
    }
    return 1 + lines;
  }

  private boolean fill() throws IOException {
    if (mark >= 0 && next - mark > longest + 1) {
      sha256.update(buffer, mark, next - mark);
      passed += next - mark;
      lineOfLong = lineOfLong == 0 ? lineAt(mark) : lineOfLong;
      mark = next;
    }
    int keep = mark >= 0 ? mark : next;
    if (keep > 0) {
      lineAt(keep);
      counted -= keep;
      System.arraycopy(buffer, keep, buffer, 0, filled - keep);
      base += keep;
      filled -= keep;
      next -= keep;
      mark = mark >= 0 ? 0 : mark;
    }
    if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, (int) Math.min(LARGEST_BUFFER, buffer.length * 2L));
    }
    int read = file.read(buffer, filled, buffer.length - filled);
    filled += Math.max(0, read);
    return read > 0;
  }

  FramedRecord record() {
    boolean tooLong = passed + (to - mark) > longest;
    long length = passed + (to - mark);
    long line = lineOfLong > 0 ? lineOfLong : lineAt(mark);
    byte[] digest = sha256.of(buffer, mark, to - mark);
    passed = 0;
    return new FramedRecord(buffer, mark, to, markOffset, length, line, digest, tooLong);
  }
}
