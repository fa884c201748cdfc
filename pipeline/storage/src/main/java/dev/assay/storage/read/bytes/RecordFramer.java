package dev.assay.storage.read.bytes;

import dev.assay.document.Split;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the bytes of a split into records. A record belongs to the split in which its first byte
 * lies; its end (LF or CR LF) is not part of it. A record longer than a limit is passed over
 * without being held. A byte order mark at the beginning of a file is no part of a record.
 */
public final class RecordFramer implements AutoCloseable {
  private static final int FIRST_BUFFER = 1 << 18;
  private static final int LARGEST_BUFFER = Integer.MAX_VALUE - 8;

  private final Path path;
  private final Compression compression;
  private final CorpusFile file;
  private final RecordEnds ends;
  private final long endOfSplit;
  private final long longest;
  private final Sha256 sha256 = new Sha256();
  private byte[] buffer = new byte[FIRST_BUFFER];
  private int filled;
  private int next;
  private long bufferOffset;
  private boolean ended;
  private Begin begin;
  private boolean digesting;

  private int from;
  private int to;
  private long offset;
  private long passed;
  private long line;
  private long nextLine = 1;
  private @Nullable String encoding;

  /** What is to be done before the first record. */
  private enum Begin {
    SKIP_BYTE_ORDER_MARK,
    SKIP_REST_OF_RECORD,
    DONE
  }

  private RecordFramer(CorpusFile file, Begin begin, RecordEnds ends, Split split, long longest) {
    this.path = Path.of(split.path());
    this.compression = Compression.ofWord(split.compression());
    this.file = file;
    this.begin = begin;
    this.ends = ends;
    this.endOfSplit = split.whole() ? Long.MAX_VALUE : split.end();
    this.longest = Math.min(LARGEST_BUFFER - FIRST_BUFFER, longest);
  }

  /**
   * @param longest bytes of a record that is still held
   */
  public static RecordFramer open(Split split, RecordEnds ends, long longest) throws IOException {
    return open(split, ends, longest, null);
  }

  /**
   * @param longest bytes of a record that is still held
   * @param encoding of a whole file whose records are told apart, and whose bytes are counted, in
   *     UTF-8; null for the bytes as they are
   */
  public static RecordFramer open(
      Split split, RecordEnds ends, long longest, @Nullable String encoding) throws IOException {
    Path path = Path.of(split.path());
    Compression compression = Compression.ofWord(split.compression());
    if (split.whole() || split.start() == 0) {
      CorpusFile file = CorpusFile.open(path, compression, encoding);
      RecordFramer framer =
          new RecordFramer(file, Begin.SKIP_BYTE_ORDER_MARK, ends, split, longest);
      framer.encoding = encoding;
      return framer;
    }
    long before = split.start() - 1;
    CorpusFile file = CorpusFile.openAt(path, before);
    RecordFramer framer = new RecordFramer(file, Begin.SKIP_REST_OF_RECORD, ends, split, longest);
    framer.bufferOffset = before;
    return framer;
  }

  /** Moves to the next record of the split; false when there is none. */
  public boolean next() throws IOException {
    Begin todo = begin;
    begin = Begin.DONE;
    if (todo == Begin.SKIP_BYTE_ORDER_MARK) {
      skipByteOrderMark();
      return advance();
    }
    if (todo == Begin.SKIP_REST_OF_RECORD) {
      advance();
      nextLine = 1;
    }
    return bufferOffset + next < endOfSplit && advance();
  }

  private void skipByteOrderMark() throws IOException {
    while (filled < Utf8.BYTE_ORDER_MARK_LENGTH && !ended) {
      fill();
    }
    next = Utf8.afterByteOrderMark(buffer, 0, filled);
  }

  private boolean advance() throws IOException {
    offset = bufferOffset + next;
    line = nextLine;
    passed = 0;
    if (digesting) {
      sha256();
    }
    int search = next;
    while (true) {
      int end = ends.find(buffer, search, filled);
      if (end >= 0) {
        from = next;
        to = end > from && buffer[end - 1] == '\r' ? end - 1 : end;
        next = end + 1;
        nextLine += 1 + ends.innerLines();
        return true;
      }
      if (ended) {
        return last();
      }
      if (filled - next > longest + 1) {
        pass();
      }
      int searched = filled - next;
      fill();
      search = next + searched;
    }
  }

  private boolean last() {
    boolean something = filled > next || passed > 0;
    from = next;
    to = filled;
    next = filled;
    nextLine++;
    return something;
  }

  /** Gives up what is held of a record that is too long, but for a CR that may be its end. */
  private void pass() {
    int keep = buffer[filled - 1] == '\r' ? 1 : 0;
    int length = filled - keep - next;
    digesting = true;
    sha256.update(buffer, next, length);
    passed += length;
    next += length;
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
      buffer = Arrays.copyOf(buffer, (int) Math.min(LARGEST_BUFFER, buffer.length * 2L));
    }
    int read = file.read(buffer, filled, buffer.length - filled);
    if (read < 0) {
      ended = true;
    } else {
      filled += read;
    }
  }

  /** Array that holds the record; valid until the next call. */
  public byte[] bytes() {
    return buffer;
  }

  public int from() {
    return from;
  }

  public int to() {
    return to;
  }

  /** Where the record begins in the decompressed file. */
  public long offset() {
    return offset;
  }

  /** Bytes of the record, also of one that was passed over. */
  public long length() {
    return passed + (to - from);
  }

  /** Line of the split in which the record begins, from 1. */
  public long line() {
    return line;
  }

  /** Digest of all bytes of the record. To be asked once. */
  public byte[] sha256() {
    digesting = false;
    return sha256.of(buffer, from, to - from);
  }

  public boolean isTooLong() {
    return length() > longest;
  }

  /** Whether the file ended while the record was not complete. */
  public boolean isOpen() {
    return ended && next == filled && ends.isOpen();
  }

  public boolean isEmpty() {
    return to == from && passed == 0;
  }

  /** Whether there is nothing but spaces and tabs. */
  public boolean isBlank() {
    for (int i = from; i < to; i++) {
      if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
        return false;
      }
    }
    return passed == 0;
  }

  /** The current record and all that follows, as one region of the decompressed file. */
  public Region takeRest() throws IOException {
    long length = passed;
    sha256.update(buffer, from, filled - from);
    length += filled - from;
    next = filled;
    while (!ended) {
      fill();
      sha256.update(buffer, next, filled - next);
      length += filled - next;
      next = filled;
    }
    return new Region(offset, length, sha256.finish());
  }

  /** After a {@link BrokenStream}: the record that was not finished, and the rest of the file. */
  public Region lostRest() throws IOException {
    try (CorpusFile again = CorpusFile.open(path, compression, encoding)) {
      return again.restFrom(offset, sha256);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
