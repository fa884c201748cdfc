package dev.assay.storage.read.bytes;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/**
 * Walks the frames of an LZ4 file without unpacking them, by the lengths of their blocks (LZ4 frame
 * format 1.6.1). The library takes a file that ends right before the data of a block for complete.
 */
final class Lz4Frames {
  private static final int MAGIC = 0x184D2204;
  private static final int SKIPPABLE = 0x184D2A50;
  private static final int BLOCK_CHECK_SUM = 1 << 4;
  private static final int CONTENT_SIZE = 1 << 3;
  private static final int CONTENT_CHECK_SUM = 1 << 2;
  private static final int DICTIONARY = 1;

  private final FileChannel channel;
  private final long size;
  private long at;

  private Lz4Frames(FileChannel channel) throws IOException {
    this.channel = channel;
    this.size = channel.size();
  }

  /** Whether every frame that begins is there up to its end. */
  static boolean areComplete(FileChannel channel) throws IOException {
    Lz4Frames frames = new Lz4Frames(channel);
    while (frames.at < frames.size) {
      if (!frames.skip()) {
        return false;
      }
    }
    return frames.at == frames.size;
  }

  private boolean skip() throws IOException {
    if (size - at < 2 * Integer.BYTES) {
      return false;
    }
    int magic = number(at);
    if ((magic & ~0xF) == SKIPPABLE) {
      at += 2 * Integer.BYTES + Integer.toUnsignedLong(number(at + Integer.BYTES));
      return at <= size;
    }
    return magic == MAGIC && skipFrame(number(at + Integer.BYTES));
  }

  private boolean skipFrame(int flags) throws IOException {
    at += Integer.BYTES + 2;
    at += (flags & CONTENT_SIZE) == 0 ? 0 : Long.BYTES;
    at += (flags & DICTIONARY) == 0 ? 0 : Integer.BYTES;
    at++;
    while (at + Integer.BYTES <= size) {
      int length = number(at) & Integer.MAX_VALUE;
      at += Integer.BYTES;
      if (length == 0) {
        at += (flags & CONTENT_CHECK_SUM) == 0 ? 0 : Integer.BYTES;
        return at <= size;
      }
      at += length + ((flags & BLOCK_CHECK_SUM) == 0 ? 0L : Integer.BYTES);
    }
    return false;
  }

  private int number(long position) throws IOException {
    ByteBuffer four = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    while (four.hasRemaining()) {
      if (channel.read(four, position + four.position()) < 0) {
        return 0;
      }
    }
    return four.getInt(0);
  }
}
