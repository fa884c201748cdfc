package dev.assay.storage.read.bytes;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Members of a gzip file (RFC 1952), one after the other. Unlike {@code GZIPInputStream} it takes
 * nothing that follows a member for the end of the file: only the end, zero bytes up to the end (as
 * tapes and block devices leave them) or another member are well-formed.
 */
final class GzipStream implements ByteStream {
  private static final int BUFFER = 1 << 16;
  private static final int DEFLATE = 8;
  private static final int HEADER_CRC = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int RESERVED = 0xE0;

  private final FileChannel channel;
  private final byte[] packed = new byte[BUFFER];
  private final ByteBuffer target = ByteBuffer.wrap(packed);
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private long before;
  private int next;
  private int filled;
  private boolean begun;
  private boolean inside;
  private @Nullable BrokenStream failure;

  GzipStream(FileChannel channel) {
    this.channel = channel;
  }

  @Override
  public int read(byte[] to, int from, int length) throws IOException {
    if (failure != null) {
      throw failure;
    }
    while (inside || beginMember()) {
      int made = inflate(to, from, length);
      if (made > 0) {
        return made;
      }
      if (inflater.finished()) {
        endMember();
      }
    }
    return -1;
  }

  private int inflate(byte[] to, int from, int length) throws IOException {
    long already = inflater.getBytesWritten();
    try {
      int made = inflater.inflate(to, from, length);
      if (made == 0 && !inflater.finished()) {
        feed();
      }
      crc.update(to, from, made);
      return made;
    } catch (DataFormatException broken) {
      failure = BrokenStream.corrupt("gzip: " + broken.getMessage());
      int made = (int) (inflater.getBytesWritten() - already);
      if (made == 0) {
        throw failure;
      }
      return made;
    }
  }

  private void feed() throws IOException {
    if (inflater.needsDictionary()) {
      throw BrokenStream.corrupt("gzip: asks for a dictionary");
    }
    next = filled;
    if (!refill()) {
      throw BrokenStream.truncated("gzip: the file ends inside compressed data");
    }
    inflater.setInput(packed, 0, filled);
  }

  private boolean beginMember() throws IOException {
    int first = nextOrEnd();
    if (begun && first <= 0) {
      requireZeros(first);
      return false;
    }
    int second = first < 0 ? -1 : nextOrEnd();
    if (first != 0x1F || (second >= 0 && second != 0x8B)) {
      throw BrokenStream.corrupt("gzip: no member begins where one should");
    }
    if (second < 0) {
      throw BrokenStream.truncated("gzip: the file ends inside a header");
    }
    header();
    begun = true;
    inside = true;
    inflater.reset();
    inflater.setInput(packed, next, filled - next);
    crc.reset();
    return true;
  }

  private void requireZeros(int first) throws IOException {
    for (int b = first; b >= 0; b = nextOrEnd()) {
      if (b != 0) {
        throw BrokenStream.corrupt("gzip: something that is no member follows the last member");
      }
    }
  }

  private void header() throws IOException {
    if (need() != DEFLATE) {
      throw BrokenStream.corrupt("gzip: unknown method");
    }
    int flags = need();
    if ((flags & RESERVED) != 0) {
      throw BrokenStream.corrupt("gzip: reserved flags are set");
    }
    skip(6);
    if ((flags & EXTRA) != 0) {
      skip(need() | need() << 8);
    }
    if ((flags & NAME) != 0) {
      skipString();
    }
    if ((flags & COMMENT) != 0) {
      skipString();
    }
    if ((flags & HEADER_CRC) != 0) {
      skip(2);
    }
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      need();
    }
  }

  private void skipString() throws IOException {
    while (need() != 0) {
      continue;
    }
  }

  private void endMember() throws IOException {
    inside = false;
    next = filled - inflater.getRemaining();
    if (needInt() != crc.getValue()) {
      throw BrokenStream.corrupt("gzip: the check sum does not match");
    }
    if (needInt() != (inflater.getBytesWritten() & 0xFFFF_FFFFL)) {
      throw BrokenStream.corrupt("gzip: the length does not match");
    }
  }

  private long needInt() throws IOException {
    return need() | need() << 8 | need() << 16 | (long) need() << 24;
  }

  private int need() throws IOException {
    int b = nextOrEnd();
    if (b < 0) {
      throw BrokenStream.truncated("gzip: the file ends inside a header or trailer");
    }
    return b;
  }

  private int nextOrEnd() throws IOException {
    return next < filled || refill() ? packed[next++] & 0xFF : -1;
  }

  private boolean refill() throws IOException {
    before += filled;
    target.clear();
    filled = Math.max(0, channel.read(target));
    next = 0;
    return filled > 0;
  }

  @Override
  public long consumed() {
    return before + (inside ? filled - inflater.getRemaining() : next);
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    channel.close();
  }
}
