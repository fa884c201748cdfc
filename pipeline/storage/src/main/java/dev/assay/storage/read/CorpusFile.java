package dev.assay.storage.read;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** An input file as a stream of decompressed bytes that knows how far it has come. */
final class CorpusFile implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final FileChannel channel;
  private final InputStream in;
  private final long size;

  private CorpusFile(FileChannel channel, InputStream in) throws IOException {
    this.channel = channel;
    this.in = in;
    this.size = channel.size();
  }

  /**
   * @param start byte to begin at; only without compression
   * @throws BrokenStream when the compressed data does not even begin well
   */
  static CorpusFile open(Path path, Compression compression, long start) throws IOException {
    FileChannel channel = FileChannel.open(path);
    try {
      channel.position(start);
      return new CorpusFile(channel, decompress(Channels.newInputStream(channel), compression));
    } catch (IOException failure) {
      channel.close();
      throw BrokenStream.of(failure, compression);
    }
  }

  private static InputStream decompress(InputStream raw, Compression compression)
      throws IOException {
    return switch (compression) {
      case NONE -> raw;
      case GZIP -> new GZIPInputStream(raw, BUFFER);
      case ZSTD -> new ZstdInputStreamNoFinalizer(raw);
    };
  }

  /** Bytes of the file as it lies on the disk. */
  long size() {
    return size;
  }

  /** Bytes of the file that were taken from the disk so far. */
  long consumed() throws IOException {
    return channel.position();
  }

  /**
   * Reads decompressed bytes.
   *
   * @return how many, -1 at the end
   * @throws BrokenStream when the compressed data is cut short or damaged
   */
  int read(byte[] buffer, int from, int length, Compression compression) throws IOException {
    try {
      return in.read(buffer, from, length);
    } catch (IOException failure) {
      throw BrokenStream.of(failure, compression);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
    channel.close();
  }

  /** Compressed data that cannot be read on. */
  static final class BrokenStream extends IOException {
    private static final long serialVersionUID = 1L;
    private final boolean truncated;

    private BrokenStream(String message, boolean truncated, IOException cause) {
      super(message, cause);
      this.truncated = truncated;
    }

    static IOException of(IOException failure, Compression compression) {
      if (compression == Compression.NONE) {
        return failure;
      }
      String said = String.valueOf(failure.getMessage());
      boolean truncated =
          failure instanceof EOFException
              || said.contains("Truncated")
              || said.contains("truncated");
      return new BrokenStream(compression.word() + ": " + said, truncated, failure);
    }

    /** The word for the quarantine. */
    String reason() {
      return truncated ? "truncated" : "corrupt-compression";
    }
  }
}
