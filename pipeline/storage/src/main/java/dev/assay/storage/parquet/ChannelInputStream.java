package dev.assay.storage.parquet;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import org.apache.parquet.io.SeekableInputStream;

/** Reads a channel as Parquet wants it: whole ranges, straight into the buffer. */
final class ChannelInputStream extends SeekableInputStream {
  private final SeekableByteChannel channel;
  private final ByteBuffer one = ByteBuffer.allocate(1);

  ChannelInputStream(SeekableByteChannel channel) {
    this.channel = channel;
  }

  @Override
  public long getPos() throws IOException {
    return channel.position();
  }

  @Override
  public void seek(long position) throws IOException {
    channel.position(position);
  }

  @Override
  public int read() throws IOException {
    one.clear();
    return channel.read(one) < 1 ? -1 : one.get(0) & 0xff;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    return channel.read(ByteBuffer.wrap(bytes, start, length));
  }

  @Override
  public int read(ByteBuffer buffer) throws IOException {
    return channel.read(buffer);
  }

  @Override
  public void readFully(byte[] bytes) throws IOException {
    readFully(ByteBuffer.wrap(bytes));
  }

  @Override
  public void readFully(byte[] bytes, int start, int length) throws IOException {
    readFully(ByteBuffer.wrap(bytes, start, length));
  }

  @Override
  public void readFully(ByteBuffer buffer) throws IOException {
    while (buffer.hasRemaining()) {
      if (channel.read(buffer) < 0) {
        throw new EOFException("The file ends " + buffer.remaining() + " bytes too early");
      }
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
