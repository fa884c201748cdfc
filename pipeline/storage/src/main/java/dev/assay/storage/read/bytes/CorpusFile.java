package dev.assay.storage.read.bytes;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An input file as decompressed bytes.
 *
 * <p>Data that decompresses to more than 1,000 times its size and more than 1 GB is refused: no
 * corpus is that repetitive, and deflate reaches 1,032 only on runs of one byte.
 */
public final class CorpusFile implements ReadableByteChannel {
  private static final long BOMB_BYTES = 1_000_000_000L;
  private static final long BOMB_RATIO = 1_000;
  private static final int BLOCK = 1 << 16;

  private final FileChannel channel;
  private final ByteStream stream;
  private long produced;

  private CorpusFile(FileChannel channel, ByteStream stream) {
    this.channel = channel;
    this.stream = stream;
  }

  public static CorpusFile open(Path path, Compression compression) throws IOException {
    return open(path, compression, null);
  }

  /**
   * @param encoding of text that is to be given as UTF-8, or null for the bytes as they are
   */
  public static CorpusFile open(Path path, Compression compression, @Nullable String encoding)
      throws IOException {
    FileChannel channel = FileChannel.open(path);
    ByteStream bytes = stream(channel, compression);
    return new CorpusFile(
        channel, encoding == null ? bytes : new TranscodedStream(bytes, Charset.forName(encoding)));
  }

  private static ByteStream stream(FileChannel channel, Compression compression) {
    return switch (compression) {
      case NONE -> new PlainStream(channel);
      case GZIP -> new GzipStream(channel);
      case ZSTD -> new ZstdStream(channel);
      case BZIP2 -> LibraryStream.bzip2(channel);
      case XZ -> LibraryStream.xz(channel);
      case LZ4 -> LibraryStream.lz4(channel);
    };
  }

  /** The first decompressed bytes, fewer where the file ends or is damaged. */
  public static byte[] head(Path path, Compression compression, int length) throws IOException {
    byte[] head = new byte[length];
    int filled = 0;
    try (CorpusFile file = open(path, compression)) {
      for (int read = 0; read >= 0 && filled < length; filled += Math.max(0, read)) {
        read = file.read(head, filled, length - filled);
      }
    } catch (BrokenStream broken) {
      return Arrays.copyOf(head, filled);
    }
    return Arrays.copyOf(head, filled);
  }

  /** Begins at this byte of a file that is not compressed. */
  static CorpusFile openAt(Path path, long start) throws IOException {
    CorpusFile file = open(path, Compression.NONE);
    file.channel.position(start);
    return file;
  }

  /** Bytes of the file as it lies on the disk. */
  public long size() throws IOException {
    return channel.size();
  }

  /**
   * @return how many bytes were read, at least one, or -1 at the end
   * @throws BrokenStream when the compressed data is cut short, damaged or a bomb
   */
  public int read(byte[] to, int from, int length) throws IOException {
    int read = stream.read(to, from, length);
    produced += Math.max(0, read);
    if (produced > BOMB_BYTES && produced / BOMB_RATIO > stream.consumed()) {
      throw BrokenStream.bomb("unpacks to more than " + BOMB_RATIO + " times its size");
    }
    return read;
  }

  @Override
  public int read(ByteBuffer to) throws IOException {
    if (!to.hasArray()) {
      byte[] bytes = new byte[Math.min(BLOCK, to.remaining())];
      int read = read(bytes, 0, bytes.length);
      to.put(bytes, 0, Math.max(0, read));
      return read;
    }
    int read = read(to.array(), to.arrayOffset() + to.position(), to.remaining());
    to.position(to.position() + Math.max(0, read));
    return read;
  }

  /** Bytes of the file, as it lies on the disk, that were used so far. */
  long consumed() throws IOException {
    return stream.consumed();
  }

  /**
   * All that follows a place, read from the beginning of the file.
   *
   * @param position of the decompressed file
   * @return a region of the decompressed file; when decompression fails, one of the file as it lies
   *     on the disk, from where the byte at {@code position} was to come from to the end
   */
  public Region restFrom(long position, Sha256 digest) throws IOException {
    byte[] block = new byte[BLOCK];
    long stored = 0;
    try {
      long at = 0;
      for (int read = 0; read >= 0 && at < position; at += Math.max(0, read)) {
        stored = stream.origin();
        read = read(block, 0, (int) Math.min(BLOCK, position - at));
      }
      stored = stream.origin();
      long length = 0;
      for (int read = read(block, 0, BLOCK); read >= 0; read = read(block, 0, BLOCK)) {
        digest.update(block, 0, read);
        length += read;
      }
      return new Region(at, length, digest.finish());
    } catch (BrokenStream broken) {
      return asStoredFrom(stored, new Sha256());
    }
  }

  /** From the first byte to the last, as it lies on the disk. */
  public Region asStored(Sha256 digest) throws IOException {
    return asStoredFrom(0, digest);
  }

  private Region asStoredFrom(long start, Sha256 digest) throws IOException {
    return region(channel, start, Long.MAX_VALUE, digest);
  }

  /** A part of a file, as far as it lies in it. */
  public static Region region(FileChannel channel, long start, long length, Sha256 digest)
      throws IOException {
    ByteBuffer block = ByteBuffer.allocate(BLOCK);
    long done = 0;
    while (done < length) {
      block.clear().limit((int) Math.min(BLOCK, length - done));
      int read = channel.read(block, start + done);
      if (read <= 0) {
        break;
      }
      digest.update(block.array(), 0, read);
      done += read;
    }
    return new Region(start, done, digest.finish());
  }

  @Override
  public boolean isOpen() {
    return channel.isOpen();
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
