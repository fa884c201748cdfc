package dev.assay.storage.read.bytes;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.lz4.FramedLZ4CompressorInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.MemoryLimitException;
import org.tukaani.xz.XZInputStream;

/**
 * Compressed files that a library reads as a stream, members one after the other: bzip2, xz and LZ4
 * frames. Check sums are compared by the libraries. What a failing read had already made is lost,
 * so it is asked for in small slices.
 */
final class LibraryStream implements ByteStream {
  private static final int SLICE = 1 << 11;

  /** As much as xz -9 needs to decompress (65 MiB), twice. */
  private static final int XZ_MEMORY_KIB = 130 << 10;

  private final String name;
  private final HandedBytes packed;
  private final Opener opener;
  private final Completeness completeness;
  private @Nullable InputStream plain;
  private @Nullable BrokenStream failure;
  private long origin;

  /** Whether the file is whole, asked at its end. */
  private interface Completeness {
    boolean isComplete() throws IOException;
  }

  private interface Opener {
    InputStream open(InputStream packed) throws IOException;
  }

  private LibraryStream(
      String name, FileChannel channel, Opener opener, Completeness completeness) {
    this.name = name;
    this.completeness = completeness;
    this.packed = new HandedBytes(channel);
    this.opener = opener;
  }

  static ByteStream bzip2(FileChannel channel) {
    return new LibraryStream(
        "bzip2", channel, in -> new BZip2CompressorInputStream(in, true), () -> true);
  }

  static ByteStream xz(FileChannel channel) {
    return new LibraryStream("xz", channel, in -> new XZInputStream(in, XZ_MEMORY_KIB), () -> true);
  }

  static ByteStream lz4(FileChannel channel) {
    return new LibraryStream(
        "lz4",
        channel,
        in -> new FramedLZ4CompressorInputStream(in, true),
        () -> Lz4Frames.areComplete(channel));
  }

  @Override
  public int read(byte[] to, int from, int length) throws IOException {
    if (failure != null) {
      throw failure;
    }
    long before = packed.handed();
    try {
      if (plain == null) {
        plain = opener.open(packed);
      }
      int read = plain.read(to, from, Math.min(SLICE, length));
      if (packed.handed() > before) {
        origin = before;
      }
      if (read < 0 && !completeness.isComplete()) {
        throw new EOFException();
      }
      return read;
    } catch (IOException | RuntimeException broken) {
      failure = failure(broken);
      throw failure;
    }
  }

  private BrokenStream failure(Exception broken) {
    if (broken instanceof MemoryLimitException) {
      return BrokenStream.bomb(name + ": asks for more memory than any usual file does");
    }
    if (broken instanceof EOFException || packed.isEnded()) {
      return BrokenStream.truncated(name + ": the file ends inside compressed data");
    }
    return BrokenStream.corrupt(name + ": the data or its check sum is wrong");
  }

  @Override
  public long consumed() {
    return packed.handed();
  }

  @Override
  public long origin() {
    return origin;
  }

  @Override
  public void close() throws IOException {
    if (plain != null) {
      plain.close();
    }
    packed.close();
  }
}
