package dev.assay.storage.read.bytes;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A file that is not compressed. */
final class PlainStream implements ByteStream {
  /** The JDK keeps a direct buffer of the largest size that was ever read into an array. */
  private static final int MOST_AT_ONCE = 1 << 18;

  private final FileChannel channel;

  PlainStream(FileChannel channel) {
    this.channel = channel;
  }

  @Override
  public int read(byte[] to, int from, int length) throws IOException {
    return channel.read(ByteBuffer.wrap(to, from, Math.min(length, MOST_AT_ONCE)));
  }

  @Override
  public long consumed() throws IOException {
    return channel.position();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
