package dev.assay.beam.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** Compares a file with a second attempt at it. */
final class SameContent {
  private static final int BLOCK = 1 << 16;

  private SameContent() {}

  static void require(String path, String other) throws IOException {
    try (SeekableByteChannel a = Store.open(path);
        SeekableByteChannel b = Store.open(other)) {
      if (!same(a, b)) {
        throw new IOException(
            "Two attempts at " + path + " differ; delete the work folder and report this");
      }
    }
  }

  private static boolean same(SeekableByteChannel a, SeekableByteChannel b) throws IOException {
    if (a.size() != b.size()) {
      return false;
    }
    while (true) {
      ByteBuffer left = fill(a);
      ByteBuffer right = fill(b);
      if (!left.equals(right)) {
        return false;
      }
      if (!left.hasRemaining()) {
        return true;
      }
    }
  }

  private static ByteBuffer fill(SeekableByteChannel in) throws IOException {
    ByteBuffer block = ByteBuffer.allocate(BLOCK);
    while (block.hasRemaining()) {
      if (in.read(block) < 0) {
        break;
      }
    }
    return block.flip();
  }
}
