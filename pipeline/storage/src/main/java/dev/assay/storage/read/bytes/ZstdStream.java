package dev.assay.storage.read.bytes;

import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * Frames of a zstd file (RFC 8878), one after the other, skippable ones passed over. Windows above
 * 128 MiB ({@code zstd --long} beyond 27) are refused, as the library does by itself.
 */
final class ZstdStream implements ByteStream {
  private static final int BLOCK = 1 << 17;

  /** The library takes in all it is given; small slices tell where its output comes from. */
  private static final int SLICE = 1 << 14;

  private final FileChannel channel;
  private final ZstdDecompressCtx context = new ZstdDecompressCtx();
  private final ByteBuffer packed = ByteBuffer.allocateDirect(SLICE).limit(0);
  private final ByteBuffer plain = ByteBuffer.allocateDirect(BLOCK).limit(0);
  private long nextOrigin;
  private long plainOrigin;
  private boolean begun;
  private boolean inside;

  ZstdStream(FileChannel channel) {
    this.channel = channel;
  }

  @Override
  public int read(byte[] to, int from, int length) throws IOException {
    while (!plain.hasRemaining()) {
      if (!decompress()) {
        return -1;
      }
    }
    int taken = Math.min(length, plain.remaining());
    plain.get(to, from, taken);
    return taken;
  }

  /** Fills {@code plain}, maybe with nothing; false at the end. */
  private boolean decompress() throws IOException {
    boolean more = packed.hasRemaining() || refill();
    if (!more && !inside) {
      if (!begun) {
        throw BrokenStream.truncated("zstd: the file holds no frame");
      }
      return false;
    }
    begun = true;
    long before = consumed();
    plain.clear();
    try {
      inside = !context.decompressDirectByteBufferStream(plain, packed);
    } catch (ZstdException broken) {
      plain.limit(0);
      throw BrokenStream.corrupt("zstd: " + broken.getMessage());
    }
    plain.flip();
    trackOrigin(before);
    if (!more && !plain.hasRemaining() && inside) {
      throw BrokenStream.truncated("zstd: the file ends inside a frame");
    }
    return true;
  }

  /** What comes out began to come in after the last output, at the earliest in the same slice. */
  private void trackOrigin(long before) throws IOException {
    if (!plain.hasRemaining()) {
      if (!inside) {
        nextOrigin = consumed();
      }
      return;
    }
    if (consumed() > before) {
      plainOrigin = nextOrigin;
      nextOrigin = inside ? before : consumed();
    }
  }

  private boolean refill() throws IOException {
    packed.clear();
    int read = channel.read(packed);
    packed.flip();
    return read > 0;
  }

  @Override
  public long consumed() throws IOException {
    return channel.position() - packed.remaining();
  }

  @Override
  public long origin() throws IOException {
    return plain.hasRemaining() ? plainOrigin : nextOrigin;
  }

  @Override
  public void close() throws IOException {
    context.close();
    channel.close();
  }
}
