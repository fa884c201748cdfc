package dev.assay.storage.read;

import dev.assay.document.Split;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Cuts a stream of bytes into lines. A line belongs to the split in which its first byte lies; its
 * end (LF or CR LF) is not part of it. A line longer than a limit is passed over without being
 * held.
 */
final class LineFramer implements AutoCloseable {
  private static final int FIRST_BUFFER = 1 << 18;

  private final CorpusFile file;
  private final Compression compression;
  private final long endOfSplit;
  private final int longest;
  private byte[] buffer = new byte[FIRST_BUFFER];
  private int filled;
  private int next;
  private long bufferOffset;
  private boolean ended;

  private int from;
  private int to;
  private long offset;
  private long length;

  private LineFramer(CorpusFile file, Compression compression, Split split, long longest) {
    this.file = file;
    this.compression = compression;
    this.endOfSplit = split.whole() ? Long.MAX_VALUE : split.end();
    this.longest = (int) Math.min(Integer.MAX_VALUE - 64L, longest);
  }

  static LineFramer open(Split split, long longest) throws IOException {
    Compression compression = Compression.ofWord(split.compression());
    boolean inside = !split.whole() && split.start() > 0;
    long start = inside ? split.start() - 1 : 0;
    CorpusFile file = CorpusFile.open(Path.of(split.path()), compression, start);
    LineFramer framer = new LineFramer(file, compression, split, longest);
    framer.bufferOffset = start;
    if (inside) {
      framer.skipRestOfLine();
    } else {
      framer.skipByteOrderMark();
    }
    return framer;
  }

  private void skipRestOfLine() throws IOException {
    advance();
  }

  private void skipByteOrderMark() throws IOException {
    while (filled < 3 && !ended) {
      fill();
    }
    boolean marked =
        filled >= 3
            && (buffer[0] & 0xFF) == 0xEF
            && (buffer[1] & 0xFF) == 0xBB
            && (buffer[2] & 0xFF) == 0xBF;
    next = marked ? 3 : 0;
  }

  /** Moves to the next line of the split; false when there is none. */
  boolean next() throws IOException {
    return bufferOffset + next < endOfSplit && advance();
  }

  private boolean advance() throws IOException {
    offset = bufferOffset + next;
    long passed = 0;
    int search = next;
    while (true) {
      int end = indexOfLineEnd(search);
      if (end >= 0) {
        frame(end, passed);
        next = end + 1;
        return true;
      }
      if (ended) {
        boolean something = filled > next || passed > 0;
        frame(filled, passed);
        next = filled;
        return something;
      }
      if (filled - next > longest) {
        passed += filled - next;
        next = filled;
      }
      int kept = filled - next;
      fill();
      search = next + kept;
    }
  }

  private void frame(int end, long passed) {
    from = next;
    to = end > from && buffer[end - 1] == '\r' ? end - 1 : end;
    length = passed + (to - from);
  }

  private int indexOfLineEnd(int search) {
    for (int i = search; i < filled; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  /** Makes room, keeping what begins at {@code next}, and reads on. */
  private void fill() throws IOException {
    if (next > 0) {
      System.arraycopy(buffer, next, buffer, 0, filled - next);
      bufferOffset += next;
      filled -= next;
      next = 0;
    }
    if (filled == buffer.length) {
      buffer =
          java.util.Arrays.copyOf(
              buffer, (int) Math.min(Integer.MAX_VALUE - 8L, buffer.length * 2L));
    }
    int read = file.read(buffer, filled, buffer.length - filled, compression);
    if (read < 0) {
      ended = true;
    } else {
      filled += read;
    }
  }

  /** Array that holds the line; valid until the next call. */
  byte[] bytes() {
    return buffer;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** Where the line begins in the decompressed file. */
  long offset() {
    return offset;
  }

  /** Bytes of the line, also of one that was passed over. */
  long length() {
    return length;
  }

  boolean isTooLong() {
    return length > longest;
  }

  boolean isBlank() {
    for (int i = from; i < to; i++) {
      if (buffer[i] != ' ' && buffer[i] != '\t') {
        return false;
      }
    }
    return !isTooLong();
  }

  /** Bytes of the file not yet taken from the disk: what a broken stream costs at least. */
  long compressedRest() throws IOException {
    return file.size() - file.consumed();
  }

  /** Bytes of the file taken from the disk so far. */
  long compressedOffset() throws IOException {
    return file.consumed();
  }

  /** Bytes that were decompressed since the last line ended. */
  byte[] unfinished() {
    return java.util.Arrays.copyOfRange(buffer, next, filled);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
