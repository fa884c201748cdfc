package dev.assay.storage.read.bytes;

import java.io.IOException;

/** Decompressed bytes of a file, front to back. */
interface ByteStream extends AutoCloseable {

  /**
   * @return how many bytes were read, at least one, or -1 at the end
   * @throws BrokenStream when the compressed data is cut short or damaged; all that came before was
   *     returned first
   */
  int read(byte[] to, int from, int length) throws IOException;

  /** Bytes of the file, as it lies on the disk, that were used so far. */
  long consumed() throws IOException;

  /** Where in the file, as it lies on the disk, the byte comes from that would be read next. */
  default long origin() throws IOException {
    return consumed();
  }

  @Override
  void close() throws IOException;
}
