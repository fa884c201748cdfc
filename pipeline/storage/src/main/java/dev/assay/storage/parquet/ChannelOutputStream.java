package dev.assay.storage.parquet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import org.apache.parquet.io.PositionOutputStream;

/** Counts and buffers what Parquet writes: a footer comes byte by byte. */
final class ChannelOutputStream extends PositionOutputStream {
  private static final int BUFFER_BYTES = 1 << 16;

  private final WritableByteChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);
  private long position;

  ChannelOutputStream(WritableByteChannel channel) {
    this.channel = channel;
  }

  @Override
  public long getPos() {
    return position;
  }

  @Override
  public void write(int b) throws IOException {
    if (!buffer.hasRemaining()) {
      drain();
    }
    buffer.put((byte) b);
    position++;
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    if (length > buffer.remaining()) {
      drain();
    }
    if (length > BUFFER_BYTES) {
      writeAll(ByteBuffer.wrap(bytes, start, length));
    } else {
      buffer.put(bytes, start, length);
    }
    position += length;
  }

  @Override
  public void flush() throws IOException {
    drain();
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      drain();
    }
  }

  private void drain() throws IOException {
    buffer.flip();
    writeAll(buffer);
    buffer.clear();
  }

  private void writeAll(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }
}
