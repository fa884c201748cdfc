package dev.assay.storage.read.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A file as a stream that knows how many of its bytes it handed out. */
final class HandedBytes extends InputStream {
  private static final int BUFFER = 1 << 16;

  private final FileChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).limit(0);
  private long handed;
  private boolean ended;

  HandedBytes(FileChannel channel) {
    this.channel = channel;
  }

  long handed() {
    return handed;
  }

  /** Whether more was asked for than there is. */
  boolean isEnded() {
    return ended;
  }

  @Override
  public int read() throws IOException {
    if (!more()) {
      return -1;
    }
    handed++;
    return buffer.get() & 0xFF;
  }

  @Override
  public int read(byte[] to, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!more()) {
      return -1;
    }
    int taken = Math.min(length, buffer.remaining());
    buffer.get(to, from, taken);
    handed += taken;
    return taken;
  }

  private boolean more() throws IOException {
    if (buffer.hasRemaining()) {
      return true;
    }
    buffer.clear();
    int read = channel.read(buffer);
    buffer.flip();
    ended = read <= 0;
    return !ended;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
